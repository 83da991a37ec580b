using System.Globalization;

namespace TnlOpenData.Schema;

public enum CellKind { Empty, Text, Integer, Number, Boolean, Date, List, Tree, Link }

/// <summary>One named value inside a tree cell.</summary>
public readonly record struct Field(string Name, Cell Value);

/// <summary>
/// One typed value of a row: every format writes it, every sort compares it. A tree (a nested object, or a list of objects) also has
/// a compact text for the flat formats.
/// </summary>
public readonly record struct Cell(CellKind Kind, string? Text = null, long Integer = 0, double Number = 0, object? Tree = null)
{
    public static readonly Cell Empty;

    public static Cell Of(string? value) => value is null ? Empty : new(CellKind.Text, value);

    public static Cell Of(int? value) => value is null ? Empty : new(CellKind.Integer, Integer: value.Value);

    public static Cell Of(double? value) => value is null ? Empty : new(CellKind.Number, Number: value.Value);

    public static Cell Of(bool? value) => value is null ? Empty : new(CellKind.Boolean, Integer: value.Value ? 1 : 0);

    public static Cell Of(DateOnly? value) => value is null ? Empty : new(CellKind.Date, Integer: value.Value.DayNumber);

    public static Cell Of(IReadOnlyList<string> values) => new(CellKind.List, Tree: values);

    /// <summary>A path of this service. The writer of the format adds the public base URL.</summary>
    public static Cell Link(string path) => new(CellKind.Link, path);

    /// <summary>A nested object.</summary>
    public static Cell Of(string text, params Field[] fields) => new(CellKind.Tree, text, Tree: fields);

    /// <summary>A list of nested objects.</summary>
    public static Cell Of(string text, IReadOnlyList<Field[]> items) => new(CellKind.Tree, text, Tree: items);

    public bool IsEmpty => Kind == CellKind.Empty;

    public bool Boolean => Integer != 0;

    public DateOnly Date => DateOnly.FromDayNumber((int)Integer);

    public IReadOnlyList<string> List => (IReadOnlyList<string>)Tree!;

    /// <summary>The culture-invariant text: empty for no value, ISO 8601 dates, lists joined by a vertical bar.</summary>
    public string Plain => Kind switch
    {
        CellKind.Empty => "",
        CellKind.Integer => Integer.ToString(CultureInfo.InvariantCulture),
        CellKind.Number => Number.ToString("R", CultureInfo.InvariantCulture),
        CellKind.Boolean => Boolean ? "true" : "false",
        CellKind.Date => Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        CellKind.List => string.Join('|', List),
        _ => Text!,
    };
}
