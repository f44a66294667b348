import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readLength } from '../../fitting/reading/read-length.ts';
import { type CallLog, type ReadLogOptions, readLog } from '../../fitting/reading/read-log.ts';
import { readMapping } from '../../fitting/reading/read-mapping.ts';
import { readClock, TimestampReader } from '../../fitting/reading/read-time.ts';
import { syntheticLog, TRUTH } from './synthetic-log.ts';
import { forgetLogsAfterwards, temporaryLog } from './temporary-log.ts';

forgetLogsAfterwards();

const LINES = syntheticLog({ ...TRUTH, weeks: 1 });
const TEXT = `${LINES.join('\n')}\n`;
const ROWS = LINES.length - 1;

async function read(content: string | Uint8Array, options: ReadLogOptions = {}): Promise<CallLog> {
  return readLog(temporaryLog('log', content), options);
}

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
}

describe('a log is read however it was written', () => {
  it.each([
    ['plain', TEXT],
    ['compressed', gzipSync(TEXT)],
    ['with a byte order mark', `\ufeff${TEXT}`],
    ['in UTF-16, little end first', utf16(TEXT, false)],
    ['in UTF-16, big end first', utf16(TEXT, true)],
    ['in UTF-16 without a mark', Buffer.from(TEXT, 'utf16le')],
    ['with the line ends of Windows', TEXT.replaceAll('\n', '\r\n')],
    ['with the line ends of old Macs', TEXT.replaceAll('\n', '\r')],
    ['with semicolons', TEXT.replaceAll(',', ';')],
    ['with tabs', TEXT.replaceAll(',', '\t')],
    ['with every field in quotes', TEXT.replaceAll(/[^,\n]+/g, '"$&"')],
    ['with blanks around the fields', TEXT.replaceAll(',', ' , ')],
    ['with blank lines', TEXT.replaceAll('\n', '\n\n')],
    ['without a line end at the end', TEXT.trimEnd()],
  ])('%s', async (_, content) => {
    const log = await read(content);
    expect(log.calls.count).toBe(ROWS);
    expect(log.exclusions).toEqual([]);
  });

  it('in Latin-1', async () => {
    const log = await read(Buffer.from(TEXT.replaceAll('service', 'Kündigung'), 'latin1'));
    expect(log.calls.typeNames).toEqual(['Kündigung']);
    expect(log.remarks).toEqual(['read as windows-1252']);
  });

  it('in any order', async () => {
    const shuffled = [LINES[0], ...LINES.slice(1).reverse()].join('\n');
    const log = await read(shuffled);
    expect([...log.calls.joinedAt]).toEqual([...log.calls.joinedAt].sort((a, b) => a - b));
    expect(log.calls.count).toBe(ROWS);
  });

  it('cut short in the middle of the compression: what is there is used, and said', async () => {
    const packed = gzipSync(TEXT);
    const log = await read(packed.subarray(0, Math.floor(packed.length * 0.7)));
    expect(log.calls.count).toBeGreaterThan(100);
    expect(log.calls.count).toBeLessThan(ROWS);
    expect(log.remarks[0]).toMatch(/ends in the middle: nothing was read after line \d+/);
  });
});

describe('lines that cannot be used are counted by reason', () => {
  const withLine = (line: string) => [...LINES.slice(0, 50), line, ...LINES.slice(50)].join('\n');
  const reasonOf = async (line: string) => {
    const log = await read(withLine(line));
    expect(log.calls.count).toBe(ROWS);
    return log.exclusions;
  };

  it.each([
    ['a stray quote', '2024-01-01 09:00:00,10,20,"answered,a1,5,service', 'a quote that is opened and not closed'],
    ['a line cut short', '2024-01-01 09:00:00,10', 'fewer fields than the header'],
    ['a comma too many', '2024-01-01 09:00:00,10,20,answered,a1,5,service,x', 'more fields than the header'],
    ['a date that does not exist', '2024-02-30 09:00:00,10,20,answered,a1,5,service', 'a time that cannot be read'],
    ['a wait in words', '2024-01-01 09:00:00,long,20,answered,a1,5,service', 'a duration that cannot be read'],
    ['a negative wait', '2024-01-01 09:00:00,-10,20,answered,a1,5,service', 'a duration below zero'],
    ['a service of two days', '2024-01-01 09:00:00,10,200000,answered,a1,5,service', 'a duration above 24 hours'],
    [
      'another outcome',
      '2024-01-01 09:00:00,10,20,voicemail,a1,5,service',
      'outcome "voicemail", which the columns file does not name',
    ],
    ['a call of 1970', '1970-01-01 09:00:00,10,20,answered,a1,5,service', 'a date years away from the others'],
  ])('%s', async (_, line, reason) => {
    const [exclusion, ...more] = await reasonOf(line);
    expect(more).toEqual([]);
    expect(exclusion).toMatchObject({ reason, count: 1 });
  });

  it('names the first such line', async () => {
    const [exclusion] = await reasonOf('2024-01-01 09:00:00,10');
    expect(exclusion!.firstLine).toBe(51);
  });
});

describe('columns', () => {
  it('are guessed from their names, and what was taken for what is told', async () => {
    const log = await read(TEXT);
    expect(log.guessed).toEqual([
      'arrived: column start',
      'wait: column queue_seconds, in s',
      'talk: column talk_seconds, in s',
      'outcome: column outcome (answered: answered; abandoned: abandoned)',
      'agent: column agent',
      'customer: column customer',
      'type: column type',
    ]);
  });

  it('may give moments instead of durations', async () => {
    const text = [
      'Enter;Answer;Hangup;Operator',
      '31.01.2024 09:00:00;31.01.2024 09:00:30;31.01.2024 09:04:30;Ada',
      '31.01.2024 09:01:00;;31.01.2024 09:01:45;',
    ].join('\n');
    const mapping = readMapping('queued: Enter\nanswered: Answer\nended: Hangup\nagent: Operator\n');
    const { calls } = await read(text, { mapping });
    expect([...calls.wait]).toEqual([30, 45]);
    expect(calls.talk[0]).toBe(240);
    expect([...calls.outcome]).toEqual([0, 1]);
  });

  it('may give the date and the time of day apart, past midnight too', async () => {
    const text = 'date,in_s,menu_s,queue_s,answer_s,talk_s,agent\n1999-03-01,86390,5,20,15,60,7\n';
    const mapping = readMapping(
      'arrived: {date: date, time: in_s, unit: s}\nmenu: menu_s\nwait: queue_s\nanswered: {date: date, time: answer_s}\ntalk: talk_s\nagent: agent\n',
    );
    const { calls } = await read(text, { mapping });
    expect(calls.answeredAt[0]! - calls.joinedAt[0]!).toBe(20);
  });

  it('may leave calls out, and give a head start', async () => {
    const text =
      'start,wait,talk,result,asked,agent,rank\n2024-01-31 09:00:00,5,60,AGENT,1,7,2\n2024-01-31 09:01:00,5,0,HANG,0,,0\n2024-01-31 09:02:00,5,0,GHOST,1,,0\n';
    const mapping = readMapping(`
arrived: start
wait: wait
talk: talk
agent: agent
outcome: {column: result, answered: [agent], abandoned: [hang], drop: {GHOST: nobody there}}
asked: {column: asked, values: [1]}
priority: {column: rank, head-start: {2: 90 s}}
`);
    const log = await read(text, { mapping });
    expect([...log.calls.headStart]).toEqual([90]);
    expect(log.exclusions.map(({ reason }) => reason)).toEqual([
      'left before asking for an agent',
      'outcome "GHOST": nobody there',
    ]);
  });
});

describe('times and durations', () => {
  const at = (text: string, order: 'y/m/d' | 'd/m/y' | 'm/d/y' = 'y/m/d') => new TimestampReader(order).read(text);
  const expected = Date.UTC(2024, 0, 31, 9, 5, 7) / 1000;

  it.each([
    '2024-01-31 09:05:07',
    '2024-01-31T09:05:07.250Z',
    '2024-01-31T09:05:07+02:00',
    '2024/01/31 9:05:07 AM',
    '20240131090507',
    '20240131 090507',
    '31-Jan-2024 09:05:07',
    'Jan 31, 2024 9:05:07 am',
    '1706691907',
    '1706691907000',
    '45322.3785532407',
  ])('reads %s', (text) => expect(at(text)).toBe(expected));

  it('reads days first or months first, as it is told', () => {
    expect(at('31/01/2024 09:05:07', 'd/m/y')).toBe(expected);
    expect(at('1/31/24 9:05:07 AM', 'm/d/y')).toBe(expected);
    expect(at('31/01/2024 09:05:07', 'm/d/y')).toBeNaN();
  });

  it('reads the clock of twelve hours', () => {
    expect(readClock('12:30 AM')).toBe(1800);
    expect(readClock('12:30 PM')).toBe(45000);
    expect(readClock('25:00')).toBeNaN();
  });

  it.each([
    ['90', 90],
    ['90.5', 90.5],
    ['90,5', 90.5],
    ['1:30', 90],
    ['0:01:30', 90],
    ['1:00:00', 3600],
    ['90 s', 90],
    ['1.5 min', 90],
    ['', 0],
    ['-5', -5],
  ])('reads the duration %s', (text, seconds) => expect(readLength(text, 's')).toBe(seconds));

  it('reads bare numbers in the unit of the column', () => {
    expect(readLength('1500', 'ms')).toBe(1.5);
    expect(readLength('2', 'min')).toBe(120);
    expect(readLength('n/a', 's')).toBeNaN();
  });
});
