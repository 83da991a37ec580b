using System.Globalization;
using TnlOpenData.Import.Problems;
using TnlOpenData.Schema;

namespace TnlOpenData.Import.Rows;

/// <summary>One value of a key: a text or a number. The order is that of the rows of a table.</summary>
internal readonly record struct KeyPart(string? Text, long Number)
{
    public static KeyPart Of(in Cell cell) => cell.Kind switch
    {
        CellKind.Integer or CellKind.Boolean or CellKind.Date => new(null, cell.Integer),
        _ => new(cell.Plain, 0),
    };

    public int CompareWith(in KeyPart other) =>
        ReferenceEquals(Text, other.Text) ? Number.CompareTo(other.Number) : string.CompareOrdinal(Text, other.Text);

    public override string ToString() => Text ?? Number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>The key of a row. No table has a key of more than three columns; unused parts are default.</summary>
internal readonly record struct Key(KeyPart First, KeyPart Second, KeyPart Third)
{
    public static Key Of<T>(T row, IReadOnlyList<Column<T>> columns) => new(
        KeyPart.Of(columns[0].Read(row)),
        columns.Count > 1 ? KeyPart.Of(columns[1].Read(row)) : default,
        columns.Count > 2 ? KeyPart.Of(columns[2].Read(row)) : default);

    public static Key Of(string text) => new(new KeyPart(text, 0), default, default);

    public bool IsAfter(in Key other)
    {
        var order = First.CompareWith(other.First);
        order = order != 0 ? order : Second.CompareWith(other.Second);
        return (order != 0 ? order : Third.CompareWith(other.Third)) > 0;
    }

    /// <summary>The first parts of the key, as many as <paramref name="columns"/> says, as text for a message.</summary>
    public string Show(int columns) =>
        DisplayText.List(new[] { First, Second, Third }.Take(columns).Select(p => p.ToString()));
}
