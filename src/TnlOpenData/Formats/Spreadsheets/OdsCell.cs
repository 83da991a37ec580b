using System.Xml;
using TnlOpenData.Schema;

namespace TnlOpenData.Formats.Spreadsheets;

/// <summary>One cell as OpenDocument, typed.</summary>
internal static class OdsCell
{
    private static readonly string Office = Odf.Office.NamespaceName;
    private static readonly string Table = Odf.Table.NamespaceName;

    public static void Write(XmlWriter xml, in SheetCell cell)
    {
        var plain = cell.Value.Plain;
        xml.WriteStartElement("table-cell", Table);
        if (plain.Length > 0)
        {
            if (OdsStyles.Of(cell) is { } style)
            {
                xml.WriteAttributeString("style-name", Table, style);
            }

            WriteValue(xml, cell.Value.Kind, plain);
        }

        xml.WriteEndElement();
    }

    private static void WriteValue(XmlWriter xml, CellKind kind, string plain)
    {
        var (type, attribute) = kind switch
        {
            CellKind.Integer or CellKind.Number => ("float", "value"),
            CellKind.Boolean => ("boolean", "boolean-value"),
            CellKind.Date => ("date", "date-value"),
            _ => ("string", null),
        };
        xml.WriteAttributeString("value-type", Office, type);
        if (attribute is not null)
        {
            xml.WriteAttributeString(attribute, Office, plain);
        }
        else if (plain.Contains('\t', StringComparison.Ordinal))
        {
            // LibreOffice 7 loses the tabs of a paragraph, not those of a value.
            xml.WriteAttributeString("string-value", Office, SafeText.Replaced(plain));
        }

        OdsText.Write(xml, plain);
    }
}
