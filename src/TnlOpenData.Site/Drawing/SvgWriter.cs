using System.Xml;
using TnlOpenData.Formats.Writing;

namespace TnlOpenData.Site.Drawing;

/// <summary>Writes SVG elements of a standalone file. Attributes that are null are left out.</summary>
internal abstract class SvgWriter(XmlWriter xml)
{
    private const string Svg = "http://www.w3.org/2000/svg";

    protected void Group(double x, double y, Action draw)
    {
        Start("g", ("transform", $"translate({N(x)} {N(y)})"));
        draw();
        End();
    }

    protected void Text(string text, double x, double y, params (string Name, string? Value)[] attributes) =>
        Element("text", text, [("x", N(x)), ("y", N(y)), .. attributes]);

    protected void Element(string name, string? text, params (string Name, string? Value)[] attributes)
    {
        Start(name, attributes);
        if (text is not null)
        {
            xml.WriteString(SafeText.Replaced(text));
        }

        End();
    }

    protected void Start(string name, params (string Name, string? Value)[] attributes)
    {
        xml.WriteStartElement(name, Svg);
        foreach (var (attribute, value) in attributes)
        {
            if (value is not null)
            {
                xml.WriteAttributeString(attribute, value);
            }
        }
    }

    protected void End() => xml.WriteEndElement();

    protected static string N(double number) => SvgText.Number(number);
}
