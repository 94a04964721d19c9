import type { CandidateProfile, Contact, JsonResume } from '@omm/contracts';

type Basics = JsonResume['basics'];

/** Who the person is, in JSON Resume's `basics`. */
export function basicsOf(contact: Contact, profile: CandidateProfile): Basics {
  const links = contact.links.map(({ value }) => withScheme(value));
  return {
    name: contact.name?.value,
    label: profile.positions[0]?.title ?? undefined,
    email: contact.email?.value,
    phone: contact.phone?.value,
    url: links.find((url) => !network.test(url)),
    summary: profile.about?.text,
    ...(contact.location && { location: locationOf(contact.location.value) }),
    profiles: links.flatMap(profileOf),
  };
}

/** Only what may stand in an address: 'www.poe.example' becomes a URL of its own. */
const withScheme = (link: string) => {
  const plain = link.replace(/[^\w:/.?#@!$&'()*+,;=%~-]/g, '').replace(/[.,;)]{1,9}$/, '');
  return /^https?:\/\//i.test(plain) ? plain : `https://${plain}`;
};

const network = /(?<network>linkedin|github)\.com\/(?:in\/|pub\/)?(?<username>[\w%.-]+)/i;
const names: Readonly<Record<string, string>> = { linkedin: 'LinkedIn', github: 'GitHub' };

function profileOf(url: string): Basics['profiles'] {
  const { network: host = '', username } = network.exec(url)?.groups ?? {};
  return username ? [{ network: names[host.toLowerCase()] ?? host, username, url }] : [];
}

/** 'Tucson, AZ 85704'. */
function locationOf(place: string): NonNullable<Basics['location']> {
  const [city = '', rest = ''] = place.split(/\s{0,9},\s{0,9}/);
  const postalCode = /\b\d{5}(?:-\d{4})?\b/.exec(rest)?.[0];
  const region = rest.replace(postalCode ?? '', '').trim();
  return { city: city || undefined, region: region || undefined, postalCode };
}
