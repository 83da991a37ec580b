using System.Globalization;
using System.Xml;
using TnlOpenData.Formats.Writing;
using TnlOpenData.Schema;

namespace TnlOpenData.Formats.Sheets.Ods;

/// <summary>One typed cell as OpenDocument.</summary>
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
            // LibreOffice 7 drops the tabs of a paragraph, not those of this attribute.
            xml.WriteAttributeString("string-value", Office, SafeText.Replaced(plain));
        }

        OdsText.Write(xml, plain);
    }
}

/// <summary>
/// Text as OpenDocument, which collapses white space as HTML does: lines are paragraphs, tabs and repeated spaces are elements.
/// </summary>
internal static class OdsText
{
    private static readonly string Text = Odf.Text.NamespaceName;

    public static void Write(XmlWriter xml, string text)
    {
        foreach (var line in SafeText.Replaced(text).Split(["\r\n", "\r", "\n"], StringSplitOptions.None))
        {
            xml.WriteStartElement("p", Text);
            WriteLine(xml, line);
            xml.WriteEndElement();
        }
    }

    private static void WriteLine(XmlWriter xml, string line)
    {
        for (var at = 0; at < line.Length;)
        {
            var run = Run(line, at);
            if (line[at] == '\t')
            {
                xml.WriteStartElement("tab", Text);
                xml.WriteEndElement();
                run = 1;
            }
            else if (line[at] == ' ')
            {
                xml.WriteStartElement("s", Text);
                xml.WriteAttributeString("c", Text, run.ToString(CultureInfo.InvariantCulture));
                xml.WriteEndElement();
            }
            else
            {
                xml.WriteString(line.Substring(at, run));
            }

            at += run;
        }
    }

    /// <summary>The length of the run that starts here: spaces, or words with single spaces between them.</summary>
    private static int Run(string line, int start)
    {
        var end = start + 1;
        if (line[start] == ' ')
        {
            while (end < line.Length && line[end] == ' ')
            {
                end++;
            }

            return end - start;
        }

        while (end < line.Length && line[end] != '\t' && !(line[end] == ' ' && IsElement(line, end)))
        {
            end++;
        }

        return end - start;
    }

    /// <summary>A single space between two words is plain text; any other space is an element.</summary>
    private static bool IsElement(string line, int space) =>
        space + 1 == line.Length || line[space + 1] is ' ' or '\t';
}
