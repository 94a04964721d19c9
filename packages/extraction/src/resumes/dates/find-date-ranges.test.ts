import { expect, test } from 'vitest';
import { findDateRanges } from './find-date-ranges.ts';

const forms: readonly (readonly [string, readonly string[]])[] = [
  ['06/2013 to Current', ['2013-06..present']],
  ['June 2015 –\nPresent      Office Manager, Harbor Clinic, Springfield', ['2015-06..present']],
  ['June 2015\n– Present      Office Manager, Harbor Clinic, Springfield', ['2015-06..present']],
  ['January 2008 to May 2014', ['2008-01..2014-05']],
  ['Sept. 2014 – 3/16', ['2014-09..2016-03']],
  ["'09 - '11", ['2009..2011']],
  ["Jan '98 — Feb '01", ['1998-01..2001-02']],
  ['Jan 09 - Feb 10', ['2009-01..2010-02']],
  ['05/11 - 03/13', ['2011-05..2013-03']],
  ['8/17-11/17', ['2017-08..2017-11']],
  ['3/16-12/16', ['2016-03..2016-12']],
  ['2009-2011', ['2009..2011']],
  ['2010 – 12', ['2010..2012']],
  ['1998/99', ['1998..1999']],
  ['2009-05 - 2010-06', ['2009-05..2010-06']],
  ['05/12/2010 - 06/30/2012', ['2010-05..2012-06']],
  ['23.05.2010 - 30.06.2012', ['2010-05..2012-06']],
  ['May 5, 2014 to June 1, 2015', ['2014-05..2015-06']],
  ['since 2011', ['2011..present']],
  ['Since May 2012', ['2012-05..present']],
  ['Nov. 2012-to date', ['2012-11..present']],
  ['from 2010 until now', ['2010..present']],
  ['Dec. 2010 to the present', ['2010-12..present']],
  ['March 2010 (present)', ['2010-03..present']],
  ['July 2014\nto\nDecember 2015', ['2014-07..2015-12']],
  ['May - August 2010', ['2010-05..2010-08']],
  ['Summer 2010', ['2010-06..2010-08']],
  ['Fall 2013 – Spring 2014', ['2013-09..2014-05']],
  ['enero de 2010 – actualidad', ['2010-01..present']],
  ['marzo 2009 a julio 2011', ['2009-03..2011-07']],
  ['desde 2012', ['2012..present']],
  ['janv. 2010 à mars 2012', ['2010-01..2012-03']],
  ['dic. 2012 - presente', ['2012-12..present']],
  ['ene. 2012 al presente', ['2012-01..present']],
  ['01/2010 – presente', ['2010-01..present']],
  ['desde marzo de 2011 hasta la fecha', ['2011-03..present']],
  ['agosto del 2009 hasta mayo del 2012', ['2009-08..2012-05']],
  ['verano de 2010', ['2010-06..2010-08']],
  ['otoño 2011 a primavera 2012', ['2011-09..2012-05']],
  ['2012 – en la actualidad', ['2012..present']],
  ['été 2010', ['2010-06..2010-08']],
  ['sept. 2011 – déc. 2012', ['2011-09..2012-12']],
  ['depuis 2011', ['2011..present']],
  ['Since 06/2011', ['2011-06..present']],
  ['May 2019 - August 2020', ['2019-05..2020-08']],
  ['2014 - 2012', ['2014..2012']],
  ["de juin 2014 à aujourd'hui", ['2014-06..present']],
  ['Jun. 2018  Jan. 2021', ['2018-06..2021-01']],
  ['Apr 2010 – April 2012 (2 years 1 month)', ['2010-04..2012-04']],
  ['6 1990', ['1990-06']],
  ['July, 2008', ['2008-07']],
  ['2004, 2005 and 2006', ['2004', '2005', '2006']],
  ['Jan 2012 to Jan 2013 and Jan 2014 to Current', ['2012-01..2013-01', '2014-01..present']],
  ['Mar. 2016 - Exp. Jun. 2017', ['2016-03..2017-06']],
  ['01/2014 － Current', ['2014-01..present']],
  ['02/01/2014 | 12/15/2017', ['2014-02..2017-12']],
  ['15 May 2006 – 30 Dec 2010', ['2006-05..2010-12']],
  ['15 de mayo de 2006 a 2 de junio de 2008', ['2006-05..2008-06']],
  ['1/12-pres.', ['2012-01..present']],
  ['2014 | 2017', ['2014..2017']],
  ['2017 | 2014', ['2017', '2014']],
  ['Office manager, Hillside Clinic, 2016-', ['2016..present']],
  ['Master of Health Administration (2016– )', ['2016..present']],
  ['2016 -\nHillside Clinic', ['2016']],
];

test.each(forms)('reads %j', (text, expected) => {
  const found = findDateRanges(text, 2018).map(({ from, to }) => (to === null ? from : `${from}..${to}`));
  expect(found).toEqual(expected);
});

test.each([
  '206-555-2010',
  '$2010',
  '2,010 charts',
  '2010%',
  'in May you may',
  '24/7',
  'Room 20145',
  'present',
  'ICD-10',
])('reads no date in %j', (text) => expect(findDateRanges(text, 2018)).toEqual([]));

test('places each range on its own words', () => {
  const text = 'Clerk, Sept. 2014 – 3/16, and later Summer 2017';
  expect(findDateRanges(text, 2018).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Sept. 2014 – 3/16',
    'Summer 2017',
  ]);
});
