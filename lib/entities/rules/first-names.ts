/*
 * Given names common in news, by region. For the recogniser that works without a model: a given name before a
 * capitalised word makes a person.
 */

const EUROPEAN =
  'Aaron Abigail Adam Adrian Agnieszka Alain Alan Albert Alberto Alejandro Aleksandr Alessandro Alex Alexander Alexandra Alexei Alexey Alexis Alfred Alice Alison ' +
  'Amanda Amy Ana Anastasia Anders Andrea Andreas Andrei Andrej Andrew Andrey Andrzej Angela Anita Anna Annalena Anne Annie Anthony Antoine Anton Antonio António Antony Arnold Arthur ' +
  'Artur Ashley Barbara Barry Beatrice Ben Benjamin Bernard Bernie Beth Bill Björn Bob Boris Brad Brandon Brian Bruce Bruno Bryan Calvin Camilla Carl Carla Carlos Carmen Carol Caroline Carolina ' +
  'Catherine Cecilia Charles Charlie Charlotte Chris Christian Christina Christine Christoph Christopher Claire Claudia Clara Colin Craig Cristiano Cristina Dan Daniel ' +
  'Daniela Danielle Darren Dave David Dean Deborah Denis Dennis Diana Diane Diego Dirk Dmitri Dmitriy Dmitry Dominic Donald Donna Doris Dorothy Douglas Duncan Dylan Eduardo Edward Edwin Eileen Elena ' +
  'Elizabeth Ella Ellen Emily Emma Emmanuel Enrico Enrique Eric Erik Ernesto Erwin Esther Eugene Eva Evan Evelyn Fabio Felipe Felix Fernando Fiona Florence Florian Frances Francesco Francis Francisco ' +
  'François Françoise Frank Franz Fred Frederik Friedrich Gabriel Gary Gavin Geoffrey George Gerald Gerard Gerhard Giorgia Giovanni Giulia Giuseppe Gordon Graham Greg Gregory Guillaume Gustavo Guy Hannah Hans Harold ' +
  'Harry Heather Heiko Heinrich Helen Helena Helmut Henri Henrik Henry Herbert Hermann Hillary Howard Hubert Hugh Hugo Ian Ignacio Igor Ilya Ingrid Irina Isaac Isabel Isabella Ivan Jack Jackie Jacob ' +
  'Jacques Jaime Jake James Jamie Jan Jane Janet Jason Javier Jean Jeff Jeffrey Jennifer Jens Jeremy Jerome Jessica Jill Jim Jimmy Joachim Joan Joanna Joe Joel Johan Johannes John Johnny Jon Jonathan ' +
  'Jorge José Josef Joseph Josh Joshua João Juan Judith Julia Julian Julie Julien Jürgen Justin Kamala Karen Karl Kate Katherine Kathleen Kathryn Katie Keir Keith Kelly Ken Kenneth Kevin Kirsten Klaus ' +
  'Kristina Kyle Lars Laura Lauren Laurent Lawrence Lech Leo Leon Leonard Leonardo Leonid Leslie Lewis Liam Linda Lindsay Lionel Lisa Liz Lorenzo Louis Louise Luca Lucas Lucy Luigi Luis Lukas Luke Lynn ' +
  'Maggie Manuel Marc Marcel Marcelo Marco Marcos Marcus Margaret Maria María Marie Mario Marion Marina Marine Mark Markus Marta Martha Martin Martina Mary Mateusz Mathieu Matt Matteo Matteusz Matthew Matthias ' +
  'Maurice Mauricio Max Maxim Megan Melanie Melissa Michael Michel Michelle Miguel Mike Mikhail Mitch Monica Monika Nancy Natalia Natalie Nathan Neil Nicholas Nick Nicola Nicolas Nicole Nigel Nikita Nikolai Nikol Nina ' +
  'Noah Norman Olaf Oleg Oleksandr Olga Oliver Olivia Olivier Oscar Otto Pablo Pamela Paolo Pascal Patricia Patrick Paul Paula Paulo Pavel Pedro Penny Per Pete Peter Petr Petra Phil Philip Philippe Phillip ' +
  'Pierre Piotr Rachel Rafael Ralf Ralph Raymond Rebecca Renate Ricardo Richard Rick Rishi Rob Robert Roberto Robin Rodrigo Roger Roland Roman Ron Ronald Rosa Ross Roy Ruben Rudolf Rupert Russell Ruth Ryan ' +
  'Sabine Sally Sam Samantha Samuel Sandra Sara Sarah Scott Sean Sebastian Sébastien Sergei Sergey Sergio Sharon Shaun Sheila Silvio Simon Simone Sofia Sophie Stanislav Stefan Stefano Stella Stephanie Stephen ' +
  'Steve Steven Stewart Stuart Sue Susan Susanne Suzanne Sven Sylvia Tamara Tanya Tatiana Ted Terence Teresa Terry Theo Theresa Thomas Tiffany Tim Timothy Tobias Todd Tom Tommy Tony Tracy Trevor Ulrich ' +
  'Ursula Valentina Valerie Vanessa Vera Veronica Victor Victoria Viktor Vincent Viola Vitali Vitaly Vladimir Volodymyr Wagner Walter Wayne Wendy Werner Wilhelm William Wladimir Wolfgang Yann Yevgeny Yulia ' +
  'Yuri Yves Zbigniew Giancarlo Kaja Mette Ulf Sanna Jens Magnus Olena Andriy Serhiy Dmytro Vasyl Mykola Viktoria Svetlana Lyudmila Alexandru Ion Maia Nikos Kyriakos Alexis Giorgos Yannis Aleksandar Milorad Zoran Goran Dragan Slobodan Ratko Ivica Andrej Borut Janez Robert';

const WORLD =
  'Abdel Abdelaziz Abdelfattah Abdul Abdulaziz Abdullah Abdulla Abiy Abu Adel Ahmad Ahmed Aisha Ali Amin Amina Amir Anwar Arif Asif Ayman Aziz Bashar Bashir Benyamin Benjamin Binyamin Ehud Emine Fatima Fatma Farid Faisal Gamal Hamid Hamza Hassan Hasan ' +
  'Hossein Hussein Ibrahim Idriss Imran Isaac Ismail Jamal Jalal Kamal Karim Khaled Khalid Khalifa Mahmoud Mahmud Malik Mariam Mehdi Mehmet Mohamad Mohamed Mohammad Mohammed Muhammad Moshe Muammar Mustafa Naftali Nasser Nawaz Nouri Omar Osama ' +
  'Osman Qassem Rami Rashid Recep Reza Saad Saddam Saeed Said Salman Samir Shimon Tamim Tariq Tayyip Usama Yair Yasser Yasin Yitzhak Yoav Yousef Youssef Yusuf Zainab Ziad ' +
  'Akira Akihito Fumio Haruki Hideki Hiroshi Kenji Kenta Naoto Naruhito Naomi Shigeru Shinzo Shinzō Shohei Takashi Taro Yoshihide Yoshiro Yuki Yuko Yukio Ravi Rahul Rajiv Raj Ram Sanjay Narendra Manmohan Sonia Indira Amit Amartya Anand Anil Arun ' +
  'Arvind Ashok Deepak Mamata Mohan Nirmala Pranab Pratibha Priya Priyanka Rajesh Rajnath Ramesh Sachin Shah Suresh Sunil Sushma Virat Yogi Benazir Pervez Shehbaz Bilawal Asad Aung Thein Joko Megawati Susilo Mahathir Najib Prayuth Thaksin Yingluck Rodrigo Benigno ' +
  'Gloria Ferdinand Nguyen Barack Goodluck Olusegun Muhammadu Atiku Bola Chinua Kofi Nana Jerry Nelson Thabo Jacob Cyril Desmond Winnie Robert Morgan Emmerson Uhuru Raila Mwai Yoweri Paul Denis Joseph Félix Laurent Patrice Haile Meles Isaias Omar Julius ' +
  'Kenneth Hage Sam Samora Joaquim Ousmane Abdoulaye Macky Alassane Laurent Blaise Thomas Evo Hugo Nicolás Luiz Jair Dilma Lula Michelle Sebastián Gabriel Álvaro Iván Gustavo Andrés Enrique Vicente Felipe Daniel Fidel Raúl Cristina Néstor Mauricio Javier Alberto Pedro Ollanta Alan Rafael Lenín Guillermo';

export const FIRST_NAMES: ReadonlySet<string> = new Set(`${EUROPEAN} ${WORLD}`.split(' '));
