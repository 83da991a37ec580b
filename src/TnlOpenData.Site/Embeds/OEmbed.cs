using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml;
using TnlOpenData.Formats.Json;
using TnlOpenData.Site.Drawing;
using TnlOpenData.Site.Layout;
using TnlOpenData.Site.Wording;

namespace TnlOpenData.Site.Embeds;

/// <summary>The answer of oEmbed 1.0: how to show a page of this site inside another, as JSON or XML with the same fields.</summary>
internal static class OEmbed
{
    private static readonly XmlWriterSettings Xml = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
    };

    /// <summary>Text or number, in the order of the specification.</summary>
    public static IReadOnlyList<(string Name, object Value)> Fields(PageContext context, Embeddable page, OEmbedQuestion question)
    {
        var width = Math.Min(page.Width, question.MaxWidth);
        var height = Math.Min(page.Height, question.MaxHeight);
        return
        [
            ("type", "rich"),
            ("version", "1.0"),
            ("title", TextLayout.OneLine(page.Title)),
            ("provider_name", SiteName.Long),
            ("provider_url", context.Absolute("/")),
            ("cache_age", 86400),
            ("html", EmbedMarkup.Frame(page, width, height)),
            ("width", width),
            ("height", height),
        ];
    }

    public static void WriteJson(IReadOnlyList<(string Name, object Value)> fields, IBufferWriter<byte> output)
    {
        using var json = new Utf8JsonWriter(output, CellJson.Compact);
        json.WriteStartObject();
        foreach (var (name, value) in fields)
        {
            if (value is int number)
            {
                json.WriteNumber(name, number);
            }
            else
            {
                json.WriteString(name, (string)value);
            }
        }

        json.WriteEndObject();
    }

    public static void WriteXml(IReadOnlyList<(string Name, object Value)> fields, IBufferWriter<byte> output)
    {
        using var text = new MemoryStream();
        using (var xml = XmlWriter.Create(text, Xml))
        {
            xml.WriteStartDocument(standalone: true);
            xml.WriteStartElement("oembed");
            foreach (var (name, value) in fields)
            {
                xml.WriteElementString(name, string.Create(CultureInfo.InvariantCulture, $"{value}"));
            }

            xml.WriteEndElement();
        }

        output.Write(text.GetBuffer().AsSpan(0, (int)text.Length));
    }
}
