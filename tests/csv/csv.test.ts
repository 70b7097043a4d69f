import { describe, expect, test } from "vitest";
import { cellsOf, columnOf, findRecords, readRecords, recordAt } from "../../src/csv/csv.ts";

/** The cells of every record. */
function records(text: string): string[][] {
  const found = findRecords(text);
  expect(found.breaches).toEqual([]);
  return found.lines.map((_, record) => cellsOf(found, record));
}

/** The breaches of a text, as `kind line:column`. */
function breaches(text: string): string[] {
  return findRecords(text).breaches.map(({ kind, line, column }) => `${kind} ${line}:${column}`);
}

describe("well-formed but awkward: what csv-spectrum collects, in our words", () => {
  test.each<[string, string, string[][]]>([
    [
      "one row",
      "a,b,c\n1,2,3\n",
      [
        ["a", "b", "c"],
        ["1", "2", "3"],
      ],
    ],
    [
      "no newline at the end",
      "a,b,c\n1,2,3",
      [
        ["a", "b", "c"],
        ["1", "2", "3"],
      ],
    ],
    [
      "lines that end in CRLF",
      "a,b,c\r\n1,2,3\r\n",
      [
        ["a", "b", "c"],
        ["1", "2", "3"],
      ],
    ],
    [
      "a comma inside quotes",
      'kota,tempat\nMalang,"Mal Pelayanan Publik, lantai 2"\n',
      [
        ["kota", "tempat"],
        ["Malang", "Mal Pelayanan Publik, lantai 2"],
      ],
    ],
    [
      "empty cells, quoted or not",
      'a,b,c\n1,"",""\n2,,4\n',
      [
        ["a", "b", "c"],
        ["1", "", ""],
        ["2", "", "4"],
      ],
    ],
    [
      "the same with CRLF",
      'a,b,c\r\n1,"",""\r\n2,,4\r\n',
      [
        ["a", "b", "c"],
        ["1", "", ""],
        ["2", "", "4"],
      ],
    ],
    [
      "quotes inside quotes",
      'a,b\n1,"kata ""ha"" nya"\n3,4\n',
      [
        ["a", "b"],
        ["1", 'kata "ha" nya'],
        ["3", "4"],
      ],
    ],
    [
      "JSON in a cell",
      'k,v\n1,"{""type"": ""Point"", ""at"": [102.0, 0.5]}"\n',
      [
        ["k", "v"],
        ["1", '{"type": "Point", "at": [102.0, 0.5]}'],
      ],
    ],
    [
      "newlines inside quotes",
      'a,b\n1,"dua\nbaris"\n"tiga\n\nbaris",4\n',
      [
        ["a", "b"],
        ["1", "dua\nbaris"],
        ["tiga\n\nbaris", "4"],
      ],
    ],
    [
      "CRLF inside quotes",
      'a,b\r\n1,"dua\r\nbaris"\r\n',
      [
        ["a", "b"],
        ["1", "dua\r\nbaris"],
      ],
    ],
    [
      "quotes and newlines together",
      'a,b\n1,"dan ""ini""\nlalu ""itu"""\n',
      [
        ["a", "b"],
        ["1", 'dan "ini"\nlalu "itu"'],
      ],
    ],
    [
      "letters outside ASCII, also beyond the basic plane",
      "a,b\nʤ,𝒜é\n",
      [
        ["a", "b"],
        ["ʤ", "𝒜é"],
      ],
    ],
    [
      "spaces, which are part of a cell",
      "a, b\n 1,2 \n",
      [
        ["a", " b"],
        [" 1", "2 "],
      ],
    ],
    [
      "every cell quoted",
      '"a","b"\n"1","2"\n',
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "a quoted cell at the very end",
      'a,b\n1,"2"',
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    ["a header alone", "a,b\n", [["a", "b"]]],
  ])("%s", (_, text, cells) => expect(records(text)).toEqual(cells));
});

test("a record is on the physical line it starts on, whatever the cells before it hold", () => {
  const text = 'a,b\r\n1,"dua\r\nbaris"\r\n3,4\r\n"lima\n\n\nbaris",6\r\n7,8';
  const found = findRecords(text);
  expect(found.lines).toEqual([1, 2, 4, 5, 9]);
  expect([1, 2, 4, 5, 9].map((line) => recordAt(found, line))).toEqual([0, 1, 2, 3, 4]);
});

describe("the column of a cell is counted in characters as one sees them, from the start of its record", () => {
  test.each<[string, string, number[]]>([
    ["plain cells", "35.73,2024-04-22,54000", [1, 7, 18]],
    ["empty cells", ",,x", [1, 2, 3]],
    ["a comma and a doubled quote inside a cell", '"a, ""b""",c', [1, 12]],
    ["characters of two UTF-16 units", "𝒜𝒜,b", [1, 4]],
    ["a newline inside a cell counts as one", '"a\nb",c', [1, 7]],
  ])("%s", (_, text, columns) => {
    const found = findRecords(text);
    expect(columns.map((_column, cell) => columnOf(found, 0, cell))).toEqual(columns);
  });
});

describe("what is not well formed is told where it begins", () => {
  test.each<[string, string, string[]]>([
    ["a quote that is not closed", 'a,b\n1,"dua\n3,4\n', ["unclosed-quote 2:3"]],
    ["one that is closed by the next cell's", 'a,b\n1,"dua\n3,"empat"\n', ["unclosed-quote 2:3"]],
    ["text after the closing quote", 'a,b\n1,"6189"0\n', ["text-after-quote 2:3"]],
    ["a space after the closing quote", 'a,b\n"1" ,2\n', ["text-after-quote 2:1"]],
    ["a quote inside a plain cell", 'a,b\n1,kata "ha"\n', ["quote-in-cell 2:3"]],
    ["a quote after a space", 'a,b\n1, "dua"\n', ["quote-in-cell 2:3"]],
    ["old line ends, CR alone", "a,b\r1,2\r", ["lone-return 1:1"]],
    ["a CR inside quotes", 'a,b\n1,"dua\rtiga"\n', ["return-in-cell 2:3"]],
    ["a long line", `a,b\n${"x".repeat(4000)},${"y,".repeat(8001)}\n1,2\n`, ["long-line 2:1"]],
    ["a long cell", `a,b\n1,${"x".repeat(5001)}\n`, ["long-cell 2:3"]],
  ])("%s", (_, text, told) => expect(breaches(text)).toEqual(told));

  test("one line and one cell at the limit are not", () => {
    expect(breaches(`a,b\n1,${"x".repeat(5000)}\n`)).toEqual([]);
    expect(breaches(`a,b,c,d,e\n${Array.from({ length: 5 }, () => "x".repeat(3999)).join(",")}\n`)).toEqual([]);
    // Four cells of 3,998 letters and one of 3,994, ten quotation marks and four commas: 20,000.
    const quoted = (last: number) => [3998, 3998, 3998, 3998, last].map((n) => `"${"x".repeat(n)}"`).join(",");
    expect(breaches(`a,b,c,d,e\n${quoted(3994)}\n`)).toEqual([]);
    expect(breaches(`a,b,c,d,e\n${quoted(3995)}\n`)).toEqual(["long-line 2:1"]);
  });

  // After sixty of a kind that leaves the file unread no more is looked at; one that leaves the cells does not end the look.
  test("each of several is told, and no more than sixty of a grave kind", () => {
    expect(breaches('a,b\n1,x"\n2,y\n3,z"\n')).toEqual(["quote-in-cell 2:3", "quote-in-cell 4:3"]);
    expect(breaches('1,"x"y\n'.repeat(100))).toHaveLength(60);
    expect(breaches('1,x"\n'.repeat(100))).toHaveLength(100);
  });
});

describe("the records below the header are read one after another", () => {
  /** The record's number and its cells, joined. */
  function read(text: string, enough = Number.POSITIVE_INFINITY): string[] {
    const seen: string[] = [];
    readRecords(
      findRecords(text),
      (cells, record) => seen.push(`${record} ${cells.join("|")}`),
      () => seen.length >= enough,
    );
    return seen;
  }

  test.each<[string, string, string[]]>([
    ["none", "a,b\n", []],
    ["one without a newline", "a,b\n1,2", ["1 1|2"]],
    ["an empty one alone", "a,b\n\n", ["1 "]],
    ["an empty one at the end", "a,b\n1,2\r\n\r\n", ["1 1|2", "2 "]],
    ["quoted ones of several lines", 'a,b\n"1\n1",2\n3,"4"', ["1 1\n1|2", "2 3|4"]],
  ])("%s", (_, text, expected) => expect(read(text)).toEqual(expected));

  test("all of them, however many hold a quotation mark that splits nothing", () => {
    const lines = Array.from({ length: 200 }, (_, index) => `${index},19"`);
    expect(read(`a,b\n${lines.join("\n")}\n`)).toHaveLength(200);
  });

  test("to the last of many", () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => `${index + 1},x`);
    const seen = read(`a,b\n${lines.join("\n")}\n\n`);
    expect(seen).toHaveLength(20_001);
    expect([seen[0], seen[9_999], seen[10_000], seen[20_000]]).toEqual([
      "1 1|x",
      "10000 10000|x",
      "10001 10001|x",
      "20001 ",
    ]);
  });

  // After every ten thousand it is asked whether there was enough.
  test("and not beyond the block in which there was enough", () => {
    const text = `a,b\n${"1,x\n".repeat(25_000)}`;
    expect(read(text, 5)).toHaveLength(10_000);
    expect(read(text, 10_001)).toHaveLength(20_000);
  });
});
