/** The municipality that sends the sample letters. It does not exist: no postcode starts with 0. */
export const municipality = {
  name: 'Gemeente Waterveen',
  visitingAddress: ['Raadhuisplein 1', '0199 AA Waterveen'],
  postalAddress: ['Postbus 99', '0199 ZZ Waterveen'],
  telephone: '14 0199',
  email: 'info@waterveen.example',
  website: 'www.waterveen.example',
  iban: 'NL00 WATE 0123 4567 89',
};

/** The small line at the foot of every page. */
export const footerLine = [
  municipality.name,
  ...municipality.postalAddress,
  municipality.telephone,
  municipality.website,
].join(' | ');
