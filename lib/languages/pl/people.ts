import type { PeopleLanguage } from '../people-language.ts';

export const people: PeopleLanguage = {
  surnameTitles:
    'pan pana pani panna panią dr prof prezydent premier minister wicepremier kanclerz senator poseł posłanka ' +
    'marszałek burmistrz generał gen pułkownik major kapitan admirał sędzia biskup arcybiskup kardynał ksiądz ks',
  reignTitles: 'król królowa książę księżna cesarz papież',
  male: 'pan pana król papież brat syn ojciec mąż',
  female: 'pani panią panna królowa siostra córka matka żona',
  children: 'syn córka wnuk wnuczka',
  parents: 'ojciec matka dziadek babcia',
  kin: 'brat siostra mąż żona wuj ciotka kuzyn kuzynka wdowa',
  older: 'senior',
  younger: 'junior',
};
