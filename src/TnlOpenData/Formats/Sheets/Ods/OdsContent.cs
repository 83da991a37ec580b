using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace TnlOpenData.Formats.Sheets.Ods;

/// <summary>All the sheets as OpenDocument, row by row.</summary>
internal static class OdsContent
{
    public static void Write(XmlWriter xml, IReadOnlyList<Sheet> sheets)
    {
        xml.WriteStartElement("office", "document-content", Odf.Office.NamespaceName);
        foreach (var (prefix, space) in Odf.Prefixes)
        {
            xml.WriteAttributeString("xmlns", prefix, null, space.NamespaceName);
        }

        xml.WriteAttributeString("version", Odf.Office.NamespaceName, Odf.Version);
        OdsStyles.Automatic(sheets.SelectMany(s => s.Widths)).WriteTo(xml);
        Start(xml, Odf.Office + "body");
        Start(xml, Odf.Office + "spreadsheet");
        foreach (var sheet in sheets)
        {
            WriteSheet(xml, sheet);
        }

        Filters(sheets).WriteTo(xml);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteSheet(XmlWriter xml, Sheet sheet)
    {
        Start(xml, Odf.Table + "table");
        xml.WriteAttributeString("name", Odf.Table.NamespaceName, sheet.Name);
        foreach (var width in sheet.Widths)
        {
            Start(xml, Odf.Table + "table-column");
            xml.WriteAttributeString("style-name", Odf.Table.NamespaceName, OdsStyles.ColumnOf(width));
            xml.WriteEndElement();
        }

        var isHeader = sheet.IsTable;
        foreach (var row in sheet.Rows)
        {
            if (isHeader)
            {
                Start(xml, Odf.Table + "table-header-rows");
            }

            WriteRow(xml, row);
            if (isHeader)
            {
                xml.WriteEndElement();
                isHeader = false;
            }
        }

        xml.WriteEndElement();
    }

    private static void WriteRow(XmlWriter xml, SheetCell[] row)
    {
        Start(xml, Odf.Table + "table-row");
        xml.WriteAttributeString("style-name", Odf.Table.NamespaceName, OdsStyles.Row);
        foreach (var cell in row)
        {
            OdsCell.Write(xml, cell);
        }

        if (row.Length == 0)
        {
            OdsCell.Write(xml, default);
        }

        xml.WriteEndElement();
    }

    private static XElement Filters(IEnumerable<Sheet> sheets) => new(
        Odf.Table + "database-ranges",
        sheets.Where(s => s.IsTable).Select((sheet, i) =>
        {
            var name = SheetName.Quoted(sheet.Name);
            return new XElement(
                Odf.Table + "database-range",
                new XAttribute(Odf.Table + "name", string.Create(CultureInfo.InvariantCulture, $"__Anonymous_Sheet_DB__{i}")),
                new XAttribute(Odf.Table + "target-range-address", $"{name}.A1:{name}.{sheet.LastColumn}{sheet.RowCount}"),
                new XAttribute(Odf.Table + "display-filter-buttons", "true"));
        }));

    private static void Start(XmlWriter xml, XName name) => xml.WriteStartElement(name.LocalName, name.NamespaceName);
}
