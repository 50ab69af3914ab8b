/*
 * An address as it goes out to others: without what may let them in as the user. Sites put sessions and logins into
 * addresses; the note keeps its address as it was met, what leaves this browser does not. Everything else stays letter
 * by letter, because any parameter may be the one that names the article.
 */

import { webAddress } from './web-address.ts';

/** Names of parameters, in small letters, without "-", "_" and "." that sites write them with or without. */
const SECRETS = new Set(
  (
    'session sessionid sessid sesskey sessiontoken sessionkey phpsessid jsessionid aspsessionid cfid cftoken ' +
    'token accesstoken authtoken idtoken refreshtoken usertoken logintoken securitytoken csrftoken xsrftoken csrf ' +
    'jwt auth authkey authcode authorization apikey accesskey secret clientsecret sso ssotoken ticket ' +
    'login loginid username password passwd passwort pwd email emailaddress ' +
    'signature xamzsignature xamzcredential xamzsecuritytoken xgoogsignature xgoogcredential keypairid'
  ).split(' '),
);

/** "sid" is a session to most sites and the number of a story to some, which no session is short enough to be. */
const SHORT_NAMES = new Set(['sid', 's']);
const SESSION_VALUE = /^(?=.*\d)[\w-]{16,}$/;

/** `/story;jsessionid=1A2B`, and ASP.NET's `/(S(lit3py55t21z5v55vlm25s55))/`. */
const PATH_PARAMETER = /;([^/;?#=]*)=([^/;?#]*)/g;
const PATH_SESSION = /\/\((?:[A-Z]\([\w-]{16,}\))+\)(?=\/|$)/g;

function isSecret(name: string, value: string): boolean {
  const bare = name.toLowerCase().replace(/[-_.]|%5[bd]|[[\]]/g, '');
  return SECRETS.has(bare) || (SHORT_NAMES.has(bare) && SESSION_VALUE.test(value));
}

const withoutSecrets = (parameters: string): string =>
  parameters
    .split('&')
    .filter((parameter) => {
      const [name = '', ...value] = parameter.split('=');
      return !isSecret(decoded(name), value.join('='));
    })
    .join('&');

/** As it stands, where it is encoded badly: then it is no name of the list either. */
function decoded(name: string): string {
  return /%(?![\da-f]{2})|%[89a-f]/i.test(name) ? name : decodeURIComponent(name);
}

/** As it is, where it is no address on the web. */
export function shareableAddress(address: string): string {
  const url = webAddress(address);
  if (!url) return address;
  const hasLogin = url.username !== '' || url.password !== '';
  if (hasLogin) {
    url.username = '';
    url.password = '';
  }
  const [, path = '', query, fragment] =
    /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(hasLogin ? url.href : address) ?? [];
  const plain = path
    .replace(PATH_PARAMETER, (whole, name: string, value: string) => (isSecret(name, value) ? '' : whole))
    .replace(PATH_SESSION, '');
  return plain + part('?', query) + part('#', fragment);
}

function part(sign: string, parameters: string | undefined): string {
  if (parameters === undefined) return '';
  const kept = withoutSecrets(parameters);
  // An empty one that was not emptied by us stays too.
  return kept === '' && parameters !== '' ? '' : sign + kept;
}
