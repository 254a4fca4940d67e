namespace Aanwezig.Diagnostics;

/// <summary>Mistakes in the text of a document (1xxx), found before its keys are read.</summary>
public static class TextDiagnostics
{
    internal static readonly DiagnosticCode TooLarge = Error(
        "AW1001",
        new("het bestand is {found} KiB; meer dan {limit} KiB wordt niet gelezen", "the file is {found} KiB; no more than {limit} KiB is read"),
        new("deel het op in meer documenten, en kijk of dit het goede bestand is", "split it into several documents, and see whether this is the right file"));

    internal static readonly DiagnosticCode NotUtf8 = Error(
        "AW1002",
        new("byte `{byte}` is hier geen UTF-8", "byte `{byte}` is not UTF-8 here"),
        new("sla het bestand op als UTF-8 (in Excel: `CSV UTF-8`)", "save the file as UTF-8 (in Excel: `CSV UTF-8`)"));

    internal static readonly DiagnosticCode ControlCharacter = Error(
        "AW1003",
        new("hier staat een onzichtbaar teken ({code})", "there is an invisible character here ({code})"),
        new("haal het weg en typ de regel opnieuw", "remove it and type the line again"),
        """why: "a\0b" """, """why: "a b" """);

    internal static readonly DiagnosticCode Empty = Error(
        "AW1004",
        new("het bestand is leeg", "the file is empty"),
        new("begin met een sleutel, zoals `aanwezig: 1`", "start with a key, such as `aanwezig: 1`"),
        "# later", "aanwezig: 1");

    internal static readonly DiagnosticCode TooDeep = Error(
        "AW1005",
        new("hier is meer dan {limit} keer genest", "nested more than {limit} times here"),
        new("geen enkel onderdeel van de taal nest zo diep; kijk of de haken kloppen", "nothing in the language nests this deep; see whether the brackets match"));

    internal static readonly DiagnosticCode TooManyNodes = Error(
        "AW1006",
        new("het document heeft meer dan {limit} waarden", "the document has more than {limit} values"),
        new("deel het op in meer documenten", "split it into several documents"));

    internal static readonly DiagnosticCode Anchor = Error(
        "AW1007",
        new("een anker (`&`) kan hier niet", "an anchor (`&`) is not accepted"),
        new("schrijf de waarde uit, of zet tekst die met `&` begint tussen aanhalingstekens", "write the value out, or put text that starts with `&` in quotes"),
        "how: &ways [phone]", "how: [phone]");

    internal static readonly DiagnosticCode Alias = Error(
        "AW1008",
        new("een verwijzing (`*`) kan hier niet", "an alias (`*`) is not accepted"),
        new("schrijf de waarde uit, of zet tekst die met `*` begint tussen aanhalingstekens", "write the value out, or put text that starts with `*` in quotes"),
        "how: *ways", "how: [phone]");

    internal static readonly DiagnosticCode Tag = Error(
        "AW1009",
        new("een label (`!`) kan hier niet", "a tag (`!`) is not accepted"),
        new("laat het weg, of zet tekst die met `!` begint tussen aanhalingstekens", "leave it out, or put text that starts with `!` in quotes"),
        "version: !!str 2026.1", "version: \"2026.1\"");

    internal static readonly DiagnosticCode MergeKey = Error(
        "AW1010",
        new("samenvoegen met `<<` kan hier niet", "merging with `<<` is not accepted"),
        new("schrijf de sleutels uit", "write the keys out"),
        "<<: { who: coach }", "who: coach");

    internal static readonly DiagnosticCode SeveralDocuments = Error(
        "AW1011",
        new("hier begint een tweede document", "a second document starts here"),
        new("geef elk document een eigen bestand", "give each document a file of its own"),
        "protocol: a\n---\nprotocol: b", "protocol: a");

    internal static readonly DiagnosticCode DuplicateKey = Error(
        "AW1012",
        new("`{key}` staat er twee keer; de eerste staat op regel {line}", "`{key}` is written twice; the first is on line {line}"),
        new("laat één van de twee staan", "keep one of the two"),
        "who: coach\nwho: mentor", "who: coach");

    internal static readonly DiagnosticCode KeyNotText = Error(
        "AW1013",
        new("een sleutel is één woord of naam, geen lijst, blok of tekst van meer regels", "a key is one word or name, not a list, a block or text of several lines"),
        new("schrijf `sleutel: waarde`", "write `key: value`"),
        "[who, how]: coach", "who: coach");

    internal static readonly DiagnosticCode KeyEmpty = Error(
        "AW1014",
        new("voor deze dubbele punt ontbreekt de sleutel", "the key before this colon is missing"),
        new("schrijf `sleutel: waarde`", "write `key: value`"),
        ": coach", "who: coach");

    internal static readonly DiagnosticCode RootNotMapping = Error(
        "AW1015",
        new("een document bestaat uit regels `sleutel: waarde`; dit is iets anders", "a document consists of lines `key: value`; this is something else"),
        new("begin met een sleutel, zoals `aanwezig: 1`", "start with a key, such as `aanwezig: 1`"),
        "- coach", "who: coach");

    internal static readonly DiagnosticCode TabIndentation = Error(
        "AW1016",
        new("deze regel springt in met een tab", "this line is indented with a tab"),
        new("spring in met spaties; een editor kan alle tabs in één keer omzetten", "indent with spaces; an editor can convert all tabs at once"),
        "in_force:\n\tfrom: 2026-08-01", "in_force:\n  from: 2026-08-01");

    internal static readonly DiagnosticCode KeyWithoutValue = Error(
        "AW1017",
        new("`{key}` staat hier als een sleutel zonder waarde", "`{key}` stands here as a key without a value"),
        new(
            "binnen { } en [ ] hoort tekst met een komma, dubbele punt of haak tussen aanhalingstekens, of op eigen regels",
            "inside { } and [ ], text with a comma, colon or bracket must be quoted, or be written on lines of its own"),
        "why: { nl: We missen je, en horen graag }", "why: { nl: \"We missen je, en horen graag\" }");

    internal static readonly DiagnosticCode Directive = Error(
        "AW1018",
        new("een regel met `%` kan hier niet", "a line with `%` is not accepted"),
        new("haal de regel weg", "remove the line"),
        "%YAML 1.2\n---\naanwezig: 1", "aanwezig: 1");

    internal static readonly DiagnosticCode QuoteNotClosed = Error(
        "AW1019",
        new("het aanhalingsteken dat hier opent, wordt niet gesloten", "the quote that opens here is not closed"),
        new("zet hetzelfde aanhalingsteken aan het eind; vervolgregels springen in", "put the same quote at the end; lines that continue the text are indented"),
        "why: \"We missen je", "why: \"We missen je\"");

    internal static readonly DiagnosticCode BracketNotClosed = Error(
        "AW1020",
        new("de haak die hier opent, wordt niet gesloten met `{closing}`", "the bracket that opens here is not closed with `{closing}`"),
        new("zet `{closing}` aan het eind; vervolgregels springen verder in dan de sleutel", "put `{closing}` at the end; lines that continue it are indented further than the key"),
        "how: [phone", "how: [phone]");

    internal static readonly DiagnosticCode TextAfterQuote = Error(
        "AW1021",
        new("na het sluitende aanhalingsteken staat nog `{found}`", "`{found}` follows the closing quote"),
        new("zet alles tussen de aanhalingstekens; een aanhalingsteken in de tekst wordt dubbel geschreven in '…', of als \\\" in \"…\"", "put everything inside the quotes; a quote within the text is doubled in '…', or written \\\" in \"…\""),
        "title: 'SLB'er'", "title: \"SLB'er\"");

    internal static readonly DiagnosticCode CommaMissing = Error(
        "AW1022",
        new("hier hoort een komma of `{closing}`, maar er staat `{found}`", "expected a comma or `{closing}` here, found `{found}`"),
        new(
            "binnen { } en [ ] hoort tekst met een komma, dubbele punt, haak of aanhalingsteken tussen aanhalingstekens",
            "inside { } and [ ], text with a comma, colon, bracket or quote must be quoted"),
        "help: { hours: ma: 8.00 }", "help: { hours: \"ma: 8.00\" }");

    internal static readonly DiagnosticCode Indentation = Error(
        "AW1023",
        new("`{found}` springt anders in dan de regels waar het bij hoort", "`{found}` is not indented like the lines that it belongs to"),
        new("zet sleutels van dezelfde groep precies onder elkaar, met spaties", "put the keys of one group exactly below each other, with spaces"),
        "who: coach\n contact: student", "who: coach\ncontact: student");

    internal static readonly DiagnosticCode ColonInText = Error(
        "AW1024",
        new("een dubbele punt met een spatie kan niet in tekst zonder aanhalingstekens", "a colon with a space cannot stand in text without quotes"),
        new("zet de tekst tussen aanhalingstekens", "put the text in quotes"),
        "why: Let op: we missen je", "why: \"Let op: we missen je\"");

    internal static readonly DiagnosticCode ColonMissing = Error(
        "AW1025",
        new("na `{found}` ontbreekt een dubbele punt; hier hoort `sleutel: waarde`", "a colon is missing after `{found}`; expected `key: value` here"),
        new("schrijf een dubbele punt en een spatie na de sleutel; vervolgregels van tekst springen in", "write a colon and a space after the key; lines that continue a text are indented"),
        "how: [phone]\nwho coach", "how: [phone]\nwho: coach");

    internal static readonly DiagnosticCode ItemMisplaced = Error(
        "AW1026",
        new("een onderdeel van een lijst (`-`) kan hier niet beginnen", "an item of a list (`-`) cannot start here"),
        new("zet elk onderdeel op een eigen regel onder de sleutel, of schrijf `[a, b]`", "put each item on a line of its own below the key, or write `[a, b]`"),
        "how: - phone", "how:\n  - phone");

    internal static readonly DiagnosticCode UnusableStart = Error(
        "AW1027",
        new("tekst zonder aanhalingstekens kan niet beginnen zoals `{found}`", "text without quotes cannot start like `{found}`"),
        new("zet de tekst tussen aanhalingstekens", "put the text in quotes"),
        "name: @school", "name: \"@school\"");

    internal static readonly DiagnosticCode UnknownEscape = Error(
        "AW1028",
        new("`{found}` betekent niets tussen dubbele aanhalingstekens", "`{found}` means nothing within double quotes"),
        new("schrijf `\\\\` voor een backslash, of gebruik enkele aanhalingstekens", "write `\\\\` for a backslash, or use single quotes"),
        "name: \"a\\q\"", "name: 'a\\q'");

    internal static readonly DiagnosticCode BlockText = Error(
        "AW1029",
        new("de tekst na `|` of `>` is zo niet te lezen", "the text after `|` or `>` cannot be read like this"),
        new("begin de tekst op de volgende regel, ingesprongen; geen regel ervoor springt verder in", "start the text on the next line, indented; no line before it is indented further"),
        "why: | We missen je", "why: |\n  We missen je");

    internal static readonly DiagnosticCode CommentMisplaced = Error(
        "AW1030",
        new("opmerking (`#`) op een plaats waar dat niet kan", "a comment (`#`) where none can stand"),
        new("zet er een spatie voor, of geef de opmerking een eigen regel; zet tekst met `#` tussen aanhalingstekens", "put a space before it, or give it a line of its own; put text with `#` in quotes"),
        "how: [phone]#first", "how: [phone] # first");

    internal static readonly DiagnosticCode Unexpected = Error(
        "AW1031",
        new("vanaf `{found}` is dit niet te lezen", "from `{found}` on this cannot be read"),
        new("kijk of haken, aanhalingstekens en inspringen ervoor kloppen; zet bijzondere tekst tussen aanhalingstekens", "see whether brackets, quotes and indentation before it are right; put unusual text in quotes"),
        "how: [ , phone]", "how: [phone]");

    internal static readonly DiagnosticCode Utf16 = Error(
        "AW1032",
        new("het bestand is UTF-16; alleen UTF-8 wordt gelezen", "the file is UTF-16; only UTF-8 is read"),
        new("sla het bestand op als UTF-8", "save the file as UTF-8"));

    internal static readonly DiagnosticCode NotAFile = Error(
        "AW1033",
        new("dit is een apparaat of een pijp, en geen bestand", "this is a device or a pipe, and no file"),
        new("haal het weg uit de map met protocollen, of zet er een bestand neer", "take it out of the directory of protocols, or put a file there"));

    /// <summary>All codes of this stage, by id.</summary>
    public static IReadOnlyList<DiagnosticCode> All { get; } =
    [
        TooLarge, NotUtf8, ControlCharacter, Empty, TooDeep, TooManyNodes, Anchor, Alias, Tag, MergeKey, SeveralDocuments, DuplicateKey,
        KeyNotText, KeyEmpty, RootNotMapping, TabIndentation, KeyWithoutValue, Directive, QuoteNotClosed, BracketNotClosed, TextAfterQuote,
        CommaMissing, Indentation, ColonInText, ColonMissing, ItemMisplaced, UnusableStart, UnknownEscape, BlockText, CommentMisplaced, Unexpected, Utf16, NotAFile,
    ];

    private static DiagnosticCode Error(string id, Wording message, Wording help, string bad = "", string good = "") =>
        new(id, Severity.Error, message, help, bad.TrimEnd(), good.TrimEnd());
}
