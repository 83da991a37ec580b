using System.Globalization;
using System.Xml;

namespace TnlOpenData.Formats.Sheets.Xlsx;

/// <summary>One sheet as Office Open XML. The order of the elements is the schema's.</summary>
internal static class XlsxSheet
{
    /// <summary>The height of one line of text, in points.</summary>
    private const int LineHeight = 15;

    public static void Write(XmlWriter xml, Sheet sheet)
    {
        var range = $"A1:{sheet.LastColumn}{sheet.RowCount}";
        xml.WriteStartElement("worksheet", XlsxWorkbook.Main.NamespaceName);
        Element(xml, "dimension", ("ref", range));
        WriteView(xml, sheet);
        xml.WriteStartElement("cols");
        for (var i = 0; i < sheet.Widths.Count; i++)
        {
            Element(xml, "col", ("min", Text(i + 1)), ("max", Text(i + 1)), ("width", Text(sheet.Widths[i])), ("customWidth", "1"));
        }

        xml.WriteEndElement();
        WriteRows(xml, sheet);
        if (sheet.IsTable)
        {
            Element(xml, "autoFilter", ("ref", range));
        }

        // "05" is text on purpose: Excel must not mark it as an error.
        xml.WriteStartElement("ignoredErrors");
        Element(xml, "ignoredError", ("sqref", range), ("numberStoredAsText", "1"));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteView(XmlWriter xml, Sheet sheet)
    {
        xml.WriteStartElement("sheetViews");
        xml.WriteStartElement("sheetView");
        xml.WriteAttributeString("workbookViewId", "0");
        if (sheet.IsTable)
        {
            Element(xml, "pane", ("ySplit", "1"), ("topLeftCell", "A2"), ("activePane", "bottomLeft"), ("state", "frozen"));
            Element(xml, "selection", ("pane", "bottomLeft"), ("activeCell", "A2"), ("sqref", "A2"));
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteRows(XmlWriter xml, Sheet sheet)
    {
        string[] letters = [.. Enumerable.Range(0, sheet.Widths.Count).Select(Sheet.ColumnName)];
        var number = 0;
        xml.WriteStartElement("sheetData");
        foreach (var row in sheet.Rows)
        {
            var name = Text(++number);
            xml.WriteStartElement("row");
            xml.WriteAttributeString("r", name);
            WriteHeight(xml, LinesOf(row, sheet));
            for (var i = 0; i < row.Length; i++)
            {
                XlsxCell.Write(xml, row[i], letters[i] + name);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    /// <summary>Not every program computes the height of wrapped text.</summary>
    private static void WriteHeight(XmlWriter xml, int lines)
    {
        if (lines > 1)
        {
            xml.WriteAttributeString("ht", Text(lines * LineHeight));
            xml.WriteAttributeString("customHeight", "1");
        }
    }

    private static int LinesOf(SheetCell[] row, Sheet sheet) =>
        row.Index()
            .Where(c => c.Item.Style == CellStyle.Wrapped)
            .Select(c => (c.Item.Value.Plain.Length / sheet.Widths[c.Index]) + 1)
            .DefaultIfEmpty(1)
            .Max();

    private static void Element(XmlWriter xml, string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name);
        foreach (var (attribute, value) in attributes)
        {
            xml.WriteAttributeString(attribute, value);
        }

        xml.WriteEndElement();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
