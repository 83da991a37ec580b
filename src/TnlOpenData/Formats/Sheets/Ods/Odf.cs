using System.Xml.Linq;

namespace TnlOpenData.Formats.Sheets.Ods;

/// <summary>The namespaces of OpenDocument, under their usual prefixes.</summary>
internal static class Odf
{
    public const string Version = "1.3";

    public static readonly XNamespace Office = Of("office");
    public static readonly XNamespace Table = Of("table");
    public static readonly XNamespace Text = Of("text");
    public static readonly XNamespace Style = Of("style");
    public static readonly XNamespace Number = Of("datastyle");
    public static readonly XNamespace Meta = Of("meta");
    public static readonly XNamespace Config = Of("config");
    public static readonly XNamespace Manifest = Of("manifest");
    public static readonly XNamespace Fo = Of("xsl-fo-compatible");
    public static readonly XNamespace Dublin = "http://purl.org/dc/elements/1.1/";

    public static IReadOnlyList<(string Prefix, XNamespace Namespace)> Prefixes { get; } =
    [
        ("office", Office), ("table", Table), ("text", Text), ("style", Style), ("number", Number), ("fo", Fo),
        ("meta", Meta), ("config", Config), ("dc", Dublin),
        // LibreOffice expects this prefix inside the value of a settings name.
        ("ooo", "http://openoffice.org/2004/office"),
    ];

    /// <summary>The root of one part.</summary>
    public static XElement Root(string name, params ReadOnlySpan<object?> content)
    {
        var namespaces = Prefixes.Select(p => new XAttribute(XNamespace.Xmlns + p.Prefix, p.Namespace.NamespaceName));
        var root = new XElement(Office + name, namespaces);
        root.Add(new XAttribute(Office + "version", Version));
        root.Add(content.ToArray());
        return root;
    }

    private static XNamespace Of(string name) => $"urn:oasis:names:tc:opendocument:xmlns:{name}:1.0";
}
