

namespace TnlOpenData.Publishing.Rdf;

/// <summary>The value of a property: <see cref="Iri"/>, <see cref="Literal"/> or a blank <see cref="RdfNode"/>.</summary>
public abstract record RdfValue;

/// <summary>Absolute, since harvesters read without a base IRI.</summary>
public sealed record Iri(string Value) : RdfValue;

/// <param name="Datatype">A prefixed name, <c>xsd:date</c>; null for plain text.</param>
/// <param name="Language">Only for plain text.</param>
public sealed record Literal(string Value, string? Datatype = null, string? Language = null) : RdfValue;

/// <summary>A subject with its properties. Predicates are prefixed names, <c>dct:title</c>.</summary>
/// <param name="Name">Its IRI; null for a blank node, which is nested in the one node that refers to it.</param>
public sealed record RdfNode(string? Name) : RdfValue
{
    private readonly List<(string Predicate, RdfValue Value)> _properties = [];

    /// <summary>Grouped by predicate, in the order in which they were added.</summary>
    public IEnumerable<IGrouping<string, RdfValue>> Properties =>
        _properties.GroupBy(p => p.Predicate, p => p.Value, StringComparer.Ordinal);

    public RdfNode Add(string predicate, params IEnumerable<RdfValue> values)
    {
        _properties.AddRange(values.Select(v => (predicate, v)));
        return this;
    }

    /// <summary>One or more IRIs.</summary>
    public RdfNode To(string predicate, params IEnumerable<string> iris) => Add(predicate, iris.Select(i => new Iri(i)));

    /// <summary>Text in French.</summary>
    public RdfNode Fr(string predicate, params IEnumerable<string> texts) =>
        Add(predicate, texts.Select(t => new Literal(t, Language: "fr")));

    public RdfNode Plain(string predicate, string text) => Add(predicate, new Literal(text));

    public RdfNode Typed(string predicate, string text, string datatype) => Add(predicate, new Literal(text, datatype));
}

/// <summary>The prefixes of the vocabularies that the catalogue uses.</summary>
internal static class Prefixes
{
    public const string Type = "rdf:type";

    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["dcat"] = "http://www.w3.org/ns/dcat#",
        ["dcatap"] = "http://data.europa.eu/r5r/",
        ["dct"] = "http://purl.org/dc/terms/",
        ["foaf"] = "http://xmlns.com/foaf/0.1/",
        ["gsp"] = "http://www.opengis.net/ont/geosparql#",
        ["rdf"] = "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        ["rdfs"] = "http://www.w3.org/2000/01/rdf-schema#",
        ["spdx"] = "http://spdx.org/rdf/terms#",
        ["vcard"] = "http://www.w3.org/2006/vcard/ns#",
        ["xsd"] = "http://www.w3.org/2001/XMLSchema#",
    };

    /// <summary>The full IRI of a prefixed name such as <c>dct:title</c>.</summary>
    public static string Expand(string name)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        return All[name[..colon]] + name[(colon + 1)..];
    }
}
