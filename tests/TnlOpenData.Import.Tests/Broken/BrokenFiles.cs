using System.Text;
using static TnlOpenData.Testing.SyntheticPackage;

namespace TnlOpenData.Import.Tests;

/// <summary>Files that are missing, or are not text in UTF-8.</summary>
internal static class BrokenFiles
{
    public static IEnumerable<BrokenPackage> All { get; } =
    [
        new("a file is missing",
            Valid.Without("mentions.csv"),
            "mentions.csv: the file is missing: a header at least"),
        new("a file that others refer to is missing",
            Valid.Without("sources.csv"),
            "sources.csv: the file is missing: a header at least"),
        new("a directory in place of a file",
            Valid.WithDirectory("scales.csv"),
            "scales.csv: is a directory: a file"),
        new("an empty file",
            Valid.WithFile("scores.csv", []),
            "scores.csv: the file is empty: a header at least"),
        new("a UTF-8 byte order mark",
            Valid.WithText("awards.csv", t => "\uFEFF" + t),
            "awards.csv:1: begins with a byte order mark: save it as UTF-8 without BOM"),
        new("UTF-16 with its mark",
            Valid.WithFile("awards.csv", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Valid.Text("awards.csv"))]),
            "awards.csv: is written in UTF-16: save it as UTF-8 without BOM"),
        new("UTF-16 big-endian",
            Valid.WithFile("awards.csv", [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes("a")]),
            "awards.csv: is written in UTF-16: save it as UTF-8 without BOM"),
        new("UTF-32",
            Valid.WithFile("awards.csv", [.. Encoding.UTF32.GetPreamble(), .. Encoding.UTF32.GetBytes("edition")]),
            "awards.csv: is written in UTF-32: save it as UTF-8 without BOM"),
        new("UTF-16 without its mark",
            Valid.WithFile("domains.csv", Encoding.Unicode.GetBytes("edition\n")),
            "domains.csv:1: holds a NUL byte: a text file in UTF-8"),
        new("Windows-1252",
            Valid.WithFile("jury_members.csv", Encoding.Latin1.GetBytes("edition,position\n2016,1\n2016,Étienne\n2016,Zoé\n")),
            "jury_members.csv:3: byte 0xC9 is not UTF-8, and 1 more lines are like it: save it as UTF-8 (it looks like " +
            "Windows-1252 or ISO-8859-1)"),
        new("a NUL byte",
            Valid.WithCell("awards", 3, "quote", "nul \0 here"),
            "awards.csv:4: holds a NUL byte: a text file in UTF-8"),
        new("CR LF line ends",
            Valid.WithText("scales.csv", t => t.Replace("\n", "\r\n", StringComparison.Ordinal)),
            "scales.csv: note: lines end with CR LF: LF is preferred, both are read alike"),
        new("some CR LF line ends",
            Valid.WithText("scales.csv", t => t.Replace("2016\n", "2016\r\n", StringComparison.Ordinal)),
            "scales.csv: note: some lines end with CR LF and some with LF: LF is preferred, both are read alike"),
        new("lone CR line ends",
            Valid.WithText("scales.csv", t => t.Replace('\n', '\r')),
            "scales.csv:1: the line ends with CR alone: end lines with LF"),
        new("a line longer than any line",
            Valid.WithText("tallies.csv", t => t + "2016,3,1,official-2016,\"" + new string('x', 1 << 21) + "\n"),
            "tallies.csv:5: the line is longer than 1 MiB, and the rest of the file was not read: is a quote left open?"),
        new("a record longer than any record",
            Valid.WithText(
                "tallies.csv",
                t => t + "2016,3,1,official-2016,\"" + string.Concat(Enumerable.Repeat(new string('x', 1000) + "\n", 5000))),
            "tallies.csv:5: the row is longer than 4 MiB, and the rest of the file was not read: is a quote left open?"),
        new("a CSV file that is not part of the package",
            Valid.WithFile("ideas.csv", "what,why\n"u8.ToArray()),
            "ideas.csv: note: was not read: describe it in datapackage.json, or move it elsewhere"),
        new("the descriptor begins with a byte order mark",
            Valid.WithText("datapackage.json", t => "\uFEFF" + t),
            "datapackage.json:1: begins with a byte order mark: save it as UTF-8 without BOM"),
    ];
}
