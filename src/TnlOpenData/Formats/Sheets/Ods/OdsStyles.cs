using System.Globalization;
using System.Xml.Linq;
using TnlOpenData.Schema;

namespace TnlOpenData.Formats.Sheets.Ods;

/// <summary>The styles that cells and columns refer to by name.</summary>
internal static class OdsStyles
{
    /// <summary>The style of every row: as high as its text.</summary>
    public const string Row = "row";

    /// <summary>The default style of every cell.</summary>
    public static XElement Part { get; } = Odf.Root("document-styles", new XElement(
        Odf.Office + "styles",
        new XElement(
            Odf.Style + "default-style",
            Family("table-cell"),
            new XElement(
                Odf.Style + "text-properties",
                new XAttribute(Odf.Fo + "font-family", "'Liberation Sans'"),
                new XAttribute(Odf.Fo + "font-size", "10pt"),
                new XAttribute(Odf.Fo + "language", "fr"),
                new XAttribute(Odf.Fo + "country", "FR"))),
        Named(
            "style",
            "Default",
            Family("table-cell"),
            new XElement(Odf.Style + "table-cell-properties", new XAttribute(Odf.Style + "vertical-align", "top")))));

    /// <summary>The styles inside <c>content.xml</c>: number formats, cells, one style per column width.</summary>
    public static XElement Automatic(IEnumerable<int> widths)
    {
        XElement bold = new(Odf.Style + "text-properties", new XAttribute(Odf.Fo + "font-weight", "bold"));
        return new XElement(
            Odf.Office + "automatic-styles",
            new XElement(Odf.Number + "date-style", Name("iso"), Long("year"), Dash, Long("month"), Dash, Long("day")),
            new XElement(Odf.Number + "text-style", Name("text"), new XElement(Odf.Number + "text-content")),
            new XElement(Odf.Number + "boolean-style", Name("boolean"), new XElement(Odf.Number + "boolean")),
            Cell("header", new XElement(Odf.Style + "table-cell-properties", new XAttribute(Odf.Fo + "background-color", "#e3e9f2")), bold),
            Cell("label", bold),
            Cell("wrapped", new XElement(Odf.Style + "table-cell-properties", new XAttribute(Odf.Fo + "wrap-option", "wrap"))),
            Cell("date", new XAttribute(Odf.Style + "data-style-name", "iso")),
            Cell("code", new XAttribute(Odf.Style + "data-style-name", "text")),
            Cell("flag", new XAttribute(Odf.Style + "data-style-name", "boolean")),
            Named(
                "style",
                Row,
                Family("table-row"),
                new XElement(Odf.Style + "table-row-properties", new XAttribute(Odf.Style + "use-optimal-row-height", "true"))),
            widths.Distinct().Order().Select(Column));
    }

    public static string ColumnOf(int width) => string.Create(CultureInfo.InvariantCulture, $"width{width}");

    /// <summary>Null for the default style.</summary>
    public static string? Of(in SheetCell cell) => cell.Style switch
    {
        CellStyle.Header => "header",
        CellStyle.Label => "label",
        CellStyle.Wrapped => "wrapped",
        CellStyle.Code => "code",
        _ => cell.Value.Kind switch { CellKind.Date => "date", CellKind.Boolean => "flag", _ => null },
    };

    private static XElement Dash => new(Odf.Number + "text", "-");

    private static XElement Long(string part) => new(Odf.Number + part, new XAttribute(Odf.Number + "style", "long"));

    private static XElement Cell(string name, params object[] content) =>
        Named("style", name, Family("table-cell"), new XAttribute(Odf.Style + "parent-style-name", "Default"), content);

    /// <summary>One character is about 2 mm wide.</summary>
    private static XElement Column(int width) => Named(
        "style",
        ColumnOf(width),
        Family("table-column"),
        new XElement(Odf.Style + "table-column-properties", new XAttribute(Odf.Style + "column-width", $"{(width * 2) + 3}mm")));

    private static XElement Named(string element, string name, params object[] content) => new(Odf.Style + element, Name(name), content);

    private static XAttribute Name(string name) => new(Odf.Style + "name", name);

    private static XAttribute Family(string name) => new(Odf.Style + "family", name);
}
