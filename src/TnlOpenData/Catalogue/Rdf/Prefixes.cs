namespace TnlOpenData.Catalogue.Rdf;

/// <summary>The vocabularies that the catalogue speaks.</summary>
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
        ["spdx"] = "http://spdx.org/rdf/terms#",
        ["vcard"] = "http://www.w3.org/2006/vcard/ns#",
        ["xsd"] = "http://www.w3.org/2001/XMLSchema#",
    };

    /// <summary><c>dct:title</c> as the IRI it stands for.</summary>
    public static string Expand(string name)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        return All[name[..colon]] + name[(colon + 1)..];
    }
}
