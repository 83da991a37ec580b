using TnlOpenData.Schema;

namespace TnlOpenData.Formats.Spreadsheets;

/// <summary>How a cell looks, beside what its type already says.</summary>
internal enum Look { Plain, Code, Header, Label, Wrapped }

internal readonly record struct SheetCell(Cell Value, Look Look = Look.Plain)
{
    public static SheetCell Of(string text, Look look = Look.Plain) => new(Cell.Of(text), look);
}

/// <summary>One sheet, whichever the file that holds it.</summary>
/// <param name="Widths">Of each column, in characters.</param>
/// <param name="RowCount">The header among them.</param>
/// <param name="Rows">Read once, from first to last: each row may reuse the memory of the one before.</param>
internal sealed record Sheet(string Name, IReadOnlyList<int> Widths, int RowCount, IEnumerable<SheetCell[]> Rows)
{
    /// <summary>The first row is a header: it stays in sight and filters the others.</summary>
    public bool IsTable { get; init; }

    public string LastColumn => ColumnName(Widths.Count - 1);

    /// <summary>0 → A, 25 → Z, 26 → AA.</summary>
    public static string ColumnName(int index) => (index < 26 ? "" : ColumnName((index / 26) - 1)) + (char)('A' + (index % 26));
}
