using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace TnlOpenData.Publishing.Rdf;

/// <summary>RDF 1.1 XML.</summary>
public static class RdfXml
{
    private static readonly XNamespace Rdf = Prefixes.All["rdf"];

    private static readonly XmlWriterSettings Settings = new()
    {
        OmitXmlDeclaration = true,
        Indent = true,
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Entitize,
    };

    public static string Of(IEnumerable<RdfNode> graph)
    {
        var namespaces = Prefixes.All.Select(p => new XAttribute(XNamespace.Xmlns + p.Key, p.Value));
        var root = new XElement(Rdf + "RDF", namespaces, graph.Select(Element));
        var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        using (var xml = XmlWriter.Create(text, Settings))
        {
            root.WriteTo(xml);
        }

        return text.Append('\n').ToString();
    }

    private static XElement Element(RdfNode node) => new(
        Rdf + "Description",
        node.Name is null ? null : new XAttribute(Rdf + "about", node.Name),
        node.Properties.SelectMany(p => p.Select(v => Property(NameOf(p.Key), v))));

    private static XElement Property(XName name, RdfValue value) => value switch
    {
        Iri iri => new(name, new XAttribute(Rdf + "resource", iri.Value)),
        Literal literal => new(
            name,
            literal.Datatype is { } type ? new XAttribute(Rdf + "datatype", Prefixes.Expand(type)) : null,
            literal.Language is { } language ? new XAttribute(XNamespace.Xml + "lang", language) : null,
            literal.Value),
        RdfNode node => new(name, Element(node)),
        _ => throw new NotSupportedException(value.GetType().Name),
    };

    private static XName NameOf(string name)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        return XNamespace.Get(Prefixes.All[name[..colon]]) + name[(colon + 1)..];
    }
}
