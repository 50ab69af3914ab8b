import type { JunkLanguage } from '../junk-language.ts';

export const junk: JunkLanguage = {
  related:
    'see also|read also|also read|read more|read next|up next|read this next|also see|more on this story|' +
    'more on this topic|more from|related stories|related story|related articles|related article|related news|' +
    'related content|related coverage|related reading|related topics|related video|related posts|related links|' +
    "don't miss|do not miss|you may also like|you might also like|you may like|you might be interested in|" +
    'you may be interested in|recommended for you|recommended reading|recommended stories|further reading|' +
    'keep reading|continue reading|must read|must reads|in case you missed it|icymi|read the full story|' +
    'read full story|click here to read|read our story|read our full story|watch also|also watch|watch more|' +
    'watch now|listen now|listen to|more stories|more news|other stories|also on this site|from our archive|' +
    'from the archive|dig deeper|go deeper|what to read next|more like this|similar articles|similar stories|' +
    "editors picks|editor's picks|trending now|read on|read the full article|read the full report|" +
    'read our full report|read our review|read our interview|read the original story|read this too|related reads|' +
    'from our archives|our previous coverage|our earlier coverage|our full coverage|see our coverage|' +
    'see our earlier story|see our special report|follow our live coverage|follow our coverage|watch the video|' +
    'watch our interview|listen to our podcast|you may have missed|you might have missed',
  relatedLabel:
    'related|more|watch|video|listen|podcast|opinion|analysis|explainer|explained|in pictures|photos|gallery|' +
    'live|recommended|read|background|interactive|timeline|profile|review|fact check|exclusive|breaking|also|' +
    'next|previous|quiz|in depth|earlier|previously|flashback|catch up|what to know|what you need to know|' +
    'full story|full coverage|for more|more coverage|our earlier report|our report|our review|context|in context|' +
    'backstory|the backstory|deep dive|editorial|column|essay|long read|the long read|feature|factbox|fact box|' +
    'obituary|slideshow|photo gallery|photo essay|in photos|in charts|live updates|live blog|follow live|' +
    'as it happened|recap|special report|investigation|commentary|perspective|for more on this|' +
    'for more on this story|more on this|more about this|from the archives|if you missed it|also in the news|' +
    'also of interest|worth reading|graphic|graphics|map|chart|charts',
  credit:
    'photo|photos|photo by|photograph|photograph by|photographs by|photo credit|image|image credit|images|' +
    'image source|picture|picture credit|pictures|credit|credits|courtesy of|courtesy|source|illustration|' +
    'illustration by|video|video by|file photo|stock photo|graphic|graphic by|image courtesy|photo courtesy|' +
    'images courtesy|credit line|photographer|supplied|handout|screenshot|screengrab',
  metadata:
    'published|published on|published at|publication date|updated|updated on|last updated|last updated on|' +
    'last modified|posted|posted on|posted by|posted in|written by|reported by|reporting by|editing by|' +
    'additional reporting by|reading time|estimated reading time|min read|minute read|minutes read|first published|' +
    'date|edited by|compiled by|text by|story by|words by|byline|views|print edition',
  promotion:
    'newsletter|newsletters|sign up|subscribe|subscribers only|subscription|subscriber|follow us on|follow us|' +
    'like us on|join our|download our app|download the app|get the app|our app|your inbox|support our|donate|' +
    'make a donation|become a member|already a subscriber|log in to|sign in to|register to|free trial|' +
    'breaking news alerts|whatsapp channel|telegram channel|push notifications|daily briefing|special offer|' +
    'to continue reading|to read the full|create an account|find us on|add us as|preferred source|' +
    'by clicking here|write to us|contact us|get in touch with us|in confidence|via signal|send us a tip|' +
    'send us your|got a tip|have a tip|email us|tip us off|never miss a story|never miss the news',
  share:
    'share|share this|share this article|share this story|share on|share on facebook|share on twitter|share on x|' +
    'share on linkedin|share via email|tweet|print|email|copy link|link copied|facebook|twitter|whatsapp|linkedin|' +
    'reddit|pinterest|telegram|save|save article|bookmark|print this page|email this|send|messenger|flipboard|' +
    'gift this article|listen to this article|social sharing|share options|back to video|expand|enlarge|view gallery|' +
    'full screen|toggle caption|hide caption',
  advert:
    'advertisement|advertisements|advert|ad|ads|sponsored|sponsored content|story continues below|' +
    'article continues below|story continues below advertisement|article continues after advertisement|' +
    'article continues after ad|continue reading below|paid content|promoted|promoted content|scroll to continue|' +
    'scroll for more|skip advertisement|ad feedback|this is an ad|advertising|article continues below advertisement|' +
    'story continues after advertisement|placeholder image|sponsored by',
  navigation:
    'most read|most popular|most viewed|most shared|trending|latest news|latest stories|latest|popular|top stories|' +
    'tags|topics|topic|filed under|categories|category|home|back to top|previous article|next article|menu|search|' +
    'table of contents|contents|show more|load more|see all|view all|explore more|more in|trending news|most read in|' +
    'most popular in|latest in|more top stories|top news|editors picks|latest from',
  comments:
    'comments|comment|leave a comment|leave a reply|add a comment|post a comment|join the conversation|view comments|' +
    'show comments|no comments|comments are closed|what do you think|have your say|be the first to comment|reply',
  consent:
    'accept cookies|cookie settings|privacy settings|we use cookies|this content is hosted|enable javascript|' +
    'privacy policy|your consent|manage preferences|external content|allow content|third-party content|' +
    'terms and conditions|terms of service|affiliate links|affiliate commission|we may earn|' +
    'protected by recaptcha|accept and continue|adjust your cookie|cookie preferences|to show you this content|' +
    'to view this content|to view this video|to load this content|may be using cookies|html5 video|' +
    'accept third-party|load the video|hosted by a third party|by loading the',
  rights:
    'all rights reserved|copyright|no part of this|may not be reproduced|without permission|may not be published|' +
    'rights reserved|republish',
  ownership:
    'all rights reserved|reproduction prohibited|reproduction forbidden|' +
    'reproduction without permission is prohibited|reproduction without permission prohibited|' +
    'reproduction in whole or in part is prohibited|' +
    'reproduction in whole or in part without permission is prohibited|republication without permission is prohibited',
  ownText:
    'this entry|this post|this article|this story|this report|this text|this material|this content|this publication|this column|' +
    'no part of this article|no part of this story|no part of this publication|no part of this text|' +
    'the contents of this site|the content of this site|all content on this site|the copyright in this article',
  copying:
    'may not be published broadcast rewritten or redistributed|' +
    'may not be published broadcast rewritten redistributed|may not be published|may not be republished|' +
    'may not be reproduced|may not be reprinted|may not be copied|may not be redistributed|may not be used|' +
    'must not be republished|must not be reproduced|cannot be republished|cannot be reproduced|may be reproduced|' +
    'may be republished|may be copied|without permission|without prior permission|without written permission|' +
    'without the written permission|without prior written permission|without our permission|without the permission|' +
    'without express permission|without consent|without prior consent|without written consent|' +
    'without prior written consent|is protected by copyright|are protected by copyright|is copyright protected|' +
    'is prohibited|is strictly prohibited|in whole or in part|in any form|republished with permission|' +
    'reprinted with permission|is republished from|is republished under|under a creative commons license|' +
    'under a creative commons licence',
  changed: 'update|updated|last',
  eventDay:
    'event|event date|date of event|when|doors|doors open|deadline|closing date|expires|valid until|born|died|' +
    'starts|ends|start date|end date|release date',
  pleaOpenings:
    'sign up|subscribe|follow us|join our|download|get|like us|support|donate|become|register|log in|' +
    "sign in|want|already|click|stay|never miss|don't miss|start|try",
  pleaWords: 'your inbox',
  minutes: 'min|mins|minute|minutes',
  reading: 'read|to read',
  ownedBy: 'by|to',
  smallInCredits: 'via|for|by|and|bin|al',
  by: 'by|written by|words by|text by|story by|author|authors|reported by',
  and: 'and',
  aboutAuthor: 'about the author|about the authors|about the writer|about our reporter',
};
