using static TnlOpenData.Testing.SyntheticPackage;

namespace TnlOpenData.Import.Tests;

/// <summary>Headers, rows and quotes.</summary>
internal static class BrokenHeaders
{
    public static IEnumerable<BrokenPackage> All { get; } =
    [
        new("a column is missing",
            Valid.WithText("tallies.csv", t => t.Replace("level,", "", StringComparison.Ordinal)),
            "tallies.csv:1: level: the column is missing from the header: the columns edition,level,laureate_count,source_id,quote"),
        new("a column too many",
            Valid.WithText("tallies.csv", t => t.Replace("quote\n", "quote,colour\n", StringComparison.Ordinal)),
            "tallies.csv:1: colour: is not a column of this table: remove it"),
        new("a mistyped column",
            Valid.WithText("tallies.csv", t => t.Replace("laureate_count", "laureat_count", StringComparison.Ordinal)),
            "tallies.csv:1: laureate_count: the column is missing from the header: the columns " +
            "edition,level,laureate_count,source_id,quote",
            "tallies.csv:1: laureat_count: is not a column of this table: did you mean \"laureate_count\"?"),
        new("a column twice",
            Valid.WithText("tallies.csv", t => t.Replace("level,", "level,level,", StringComparison.Ordinal)),
            "tallies.csv:1: level: the column stands twice in the header: each column once"),
        new("columns in another order",
            Valid.WithText("tallies.csv", t => t.Replace("edition,level", "level,edition", StringComparison.Ordinal)),
            "tallies.csv:1: the columns stand in another order: edition,level,laureate_count,source_id,quote"),
        new("semicolons",
            Valid.WithText("tallies.csv", t => t.Replace(',', ';')),
            "tallies.csv:1: the cells are separated by semicolons: separate them by commas"),
        new("a header with an open quote",
            Valid.WithText("tallies.csv", t => "\"" + t),
            "tallies.csv:1: text follows a closing quote: double the quotes that are part of the text"),
        new("a blank first line",
            Valid.WithText("tallies.csv", t => "\n" + t),
            "tallies.csv:1: the line is blank: the header, and no line before it"),
        new("a row with too few cells",
            Valid.WithText("tallies.csv", t => t + "2016,3\n"),
            "tallies.csv:5: the row has 2 cells: 5 are expected"),
        new("a row with too many cells",
            Valid.WithText("tallies.csv", t => t + "2016,3,1,official-2016,quote,more\n"),
            "tallies.csv:5: the row has 6 cells: 5 are expected"),
        new("a blank line",
            Valid.WithText("tallies.csv", t => t.Replace("2025,or", "\n2025,or", StringComparison.Ordinal)),
            "tallies.csv:4: the line is blank: remove it"),
        new("a blank line at the end",
            Valid.WithText("tallies.csv", t => t + "\n"),
            "tallies.csv:5: the line is blank: remove it"),
        new("a quote that is never closed",
            Valid.WithText("tallies.csv", t => t + "2016,3,1,official-2016,\"open\nand on\n"),
            "tallies.csv:5: a quote opens here and is never closed: close it, or double it if it is part of the text"),
        new("a quote in the middle of a cell",
            Valid.WithText("tallies.csv", t => t + "2016,3,1,official-2016,un \"deux\" trois\n"),
            "tallies.csv:5: a quote stands inside a cell that is not quoted: quote the whole cell and double the quotes in it"),
        new("text after a closing quote",
            Valid.WithText("tallies.csv", t => t + "2016,3,1,official-2016,\"un\" deux\n"),
            "tallies.csv:5: text follows a closing quote: double the quotes that are part of the text"),
        new("a fault after a cell of two lines",
            Valid.WithCell("tallies", 1, "quote", "two\nlines").WithCell("tallies", 2, "laureate_count", "many"),
            "tallies.csv:4: laureate_count: \"many\" is not an integer: digits only, as 2021"),
        new("a ragged row that others refer to",
            Valid.WithText("sources.csv", t => t.Replace(",state,,2026", ",state,2026", StringComparison.Ordinal)),
            "sources.csv:6: the row has 9 cells: 10 are expected"),
    ];
}
