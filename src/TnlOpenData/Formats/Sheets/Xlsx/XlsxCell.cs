using System.Globalization;
using System.Xml;
using TnlOpenData.Formats.Writing;
using TnlOpenData.Schema;

namespace TnlOpenData.Formats.Sheets.Xlsx;

/// <summary>One typed cell as Office Open XML; an empty cell is not written.</summary>
internal static class XlsxCell
{
    /// <summary>Excel reports a file with a longer text as damaged.</summary>
    private const int LongestText = 32_767;

    /// <summary>1 March 1900: Excel counts a 29 February 1900, which did not exist.</summary>
    private const int FirstSafeDay = 61;

    /// <summary>Day 0 of the date numbers of Excel, 30 December 1899.</summary>
    private static readonly int Epoch = new DateOnly(1899, 12, 30).DayNumber;

    public static void Write(XmlWriter xml, in SheetCell cell, string reference)
    {
        var plain = cell.Value.Plain;
        if (plain.Length == 0)
        {
            return;
        }

        xml.WriteStartElement("c");
        xml.WriteAttributeString("r", reference);
        xml.WriteAttributeString("s", XlsxStyles.Of(cell).ToString(CultureInfo.InvariantCulture));
        switch (cell.Value.Kind)
        {
            case CellKind.Integer or CellKind.Number:
                xml.WriteElementString("v", plain);
                break;
            case CellKind.Boolean:
                xml.WriteAttributeString("t", "b");
                xml.WriteElementString("v", cell.Value.Boolean ? "1" : "0");
                break;
            case CellKind.Date when cell.Value.Integer - Epoch >= FirstSafeDay:
                xml.WriteElementString("v", (cell.Value.Integer - Epoch).ToString(CultureInfo.InvariantCulture));
                break;
            default:
                WriteText(xml, plain);
                break;
        }

        xml.WriteEndElement();
    }

    private static void WriteText(XmlWriter xml, string text)
    {
        xml.WriteAttributeString("t", "inlineStr");
        xml.WriteStartElement("is");
        xml.WriteStartElement("t");
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(SafeText.Escaped(text.Length > LongestText ? text[..(LongestText - 1)] + "…" : text));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
