using System.Globalization;
using TnlOpenData.Formats.Writing;
using TnlOpenData.Publishing.Dumps;
using TnlOpenData.Publishing.Publications;
using TnlOpenData.Publishing.Rdf;
using static TnlOpenData.Publishing.Rdf.Prefixes;

namespace TnlOpenData.Publishing.Catalogue;

/// <summary>Builds the nodes of the catalogue.</summary>
/// <param name="hashType">The datatype of checksums; null for plain text.</param>
internal sealed class DcatNodes(Publication publication, string? hashType)
{
    private const string Authority = "http://publications.europa.eu/resource/authority/";
    private const string OpenApi = "https://spec.openapis.org/oas/v3.1.0";
    private const string GraphQl = "https://spec.graphql.org/October2021/";

    private readonly string _base = publication.Address;
    private readonly string _licence = LicenceIri.Of(publication.Snapshot.Release.LicenceUrl);

    /// <summary>When this release was made: its files were issued and modified then. Nothing tells when the first one was.</summary>
    private readonly Literal _modified = new(ProvenanceJson.Iso(publication.Snapshot.Release.Created), "xsd:dateTime");

    public RdfNode Catalog() => Node($"{_base}/catalogue", "dcat:Catalog")
        .Fr("dct:title", "Données ouvertes du label Territoire Numérique Libre")
        .Fr("dct:description", publication.Snapshot.Release.Description)
        .To("dct:publisher", $"{_base}/#editeur")
        .To("dct:language", $"{Authority}language/FRA")
        .To("dct:license", _licence)
        .Add("dct:issued", _modified)
        .Add("dct:modified", _modified)
        .To("dct:spatial", $"{_base}/#france")
        .To("dcat:themeTaxonomy", $"{Authority}data-theme")
        .To("foaf:homepage", $"{_base}/donnees")
        .To("dcat:dataset", CatalogueDataset.All.Select(d => DatasetIri(d.Id)))
        .To("dcat:service", $"{_base}/catalogue#api-rest", $"{_base}/catalogue#api-graphql");

    public RdfNode Publisher() => Node($"{_base}/#editeur", "foaf:Agent")
        .Fr("foaf:name", publication.About.Publisher)
        .To("dct:type", "http://purl.org/adms/publishertype/NonProfitOrganisation")
        .To("foaf:homepage", $"{_base}/donnees");

    public RdfNode Contact() => Node($"{_base}/#contact", "vcard:Kind", "vcard:Organization")
        .Fr("vcard:fn", publication.About.Publisher)
        .To("vcard:hasURL", $"{_base}/donnees");

    /// <summary>Without a label: data.gouv.fr would derive version 1.0 of the licence from it.</summary>
    public RdfNode Licence() => Node(_licence, "dct:LicenseDocument").To("dct:type", "http://purl.org/adms/licencetype/Attribution");

    /// <summary>What a re-user has to say: on the files alone, since data.gouv.fr derives a licence from the rights of a dataset.</summary>
    public RdfNode Rights() => Node($"{_base}/catalogue#droits", "dct:RightsStatement")
        .Fr("rdfs:label", Citation.Attribution(publication.Snapshot.Release));

    /// <summary>The formats of the files, named for programs that do not know the vocabularies.</summary>
    public static IEnumerable<RdfNode> Formats(IEnumerable<PublishedDump> dumps) => dumps
        .Select(d => d.Dump)
        .DistinctBy(d => d.Format, StringComparer.Ordinal)
        .Select(d => Node(FileFormat.IriOf(d), "dct:MediaTypeOrExtent").Plain("rdfs:label", FileFormat.LabelOf(d)));

    /// <summary>The bounding box of France with its overseas départements: harvesters read the geometry only.</summary>
    public RdfNode France() => Node($"{_base}/#france", "dct:Location")
        .Typed("dcat:bbox", FranceBox.Polygon, "gsp:wktLiteral")
        .Typed("dcat:centroid", "POINT(2.2 46.2)", "gsp:wktLiteral");

    public RdfNode Dataset(CatalogueDataset dataset, IReadOnlyList<PublishedDump> dumps) => Described(
        Node(DatasetIri(dataset.Id), "dcat:Dataset"), dataset.Id, dataset.Title, dataset.DescriptionIn(publication))
        .To("dcat:landingPage", $"{_base}/donnees")
        .To("dct:accrualPeriodicity", $"{Authority}frequency/ANNUAL")
        .Add("dct:temporal", Period())
        .To("dct:spatial", $"{_base}/#france")
        .To("dct:language", $"{Authority}language/FRA")
        .To("dct:source", dataset.SourcesIn(publication))
        .To("dcat:distribution", dumps.Select(d => DistributionIri(d.Dump)));

    public RdfNode Distribution(PublishedDump file)
    {
        var (dump, address) = (file.Dump, $"{_base}/dumps/{file.Dump.Name}");
        var node = Node(DistributionIri(dump), "dcat:Distribution")
            .Plain("dct:identifier", dump.Name)
            .Fr("dct:title", dump.Title)
            .Fr("dct:description", dump.Description)
            .To("dcat:accessURL", $"{_base}/donnees")
            .To("dcat:downloadURL", address)
            .To("dct:format", FileFormat.IriOf(dump))
            .To("dcat:mediaType", FileFormat.MediaTypeOf(dump));
        if (file.IsWritten)
        {
            node.Typed("dcat:byteSize", file.Bytes.ToString(CultureInfo.InvariantCulture), "xsd:nonNegativeInteger");
        }

        node.To("dct:license", _licence)
            .To("dct:rights", $"{_base}/catalogue#droits")
            .To("dcatap:availability", $"{Authority}planned-availability/STABLE")
            .Add("dct:issued", _modified)
            .Add("dct:modified", _modified);
        if (file.IsWritten)
        {
            node.Add("spdx:checksum", new RdfNode(null)
                .To(Prefixes.Type, Expand("spdx:Checksum"))
                .To("spdx:algorithm", Expand("spdx:checksumAlgorithm_sha256"))
                .Add("spdx:checksumValue", new Literal(file.Sha256, hashType)));
        }

        return TableSchema.NameFor(dump) is { } schema ? node.To("dct:conformsTo", $"{_base}/schemas/{schema}.json") : node;
    }

    public IEnumerable<RdfNode> Services()
    {
        yield return Service(
            "api-rest",
            "API REST du palmarès Territoire Numérique Libre",
            "Interroger, filtrer, trier, compter et comparer le palmarès, en JSON, CSV, XLSX, ODS, GeoJSON, Parquet et NDJSON, "
            + "sans clé ni inscription.",
            "/v1",
            "/openapi.json",
            OpenApi,
            "/donnees#api");
        yield return Service(
            "api-graphql",
            "API GraphQL du palmarès Territoire Numérique Libre",
            "Le palmarès entier comme un graphe que l’on parcourt dans tous les sens, sans clé ni inscription.",
            "/graphql",
            "/graphql/schema.graphql",
            GraphQl,
            "/graphiql");
    }

    /// <summary>The types of the pages and standards that other nodes refer to, for validators that check them.</summary>
    /// <param name="dumps">The files that are distributions.</param>
    public IEnumerable<RdfNode> Pages(IEnumerable<PublishedDump> dumps) =>
    [
        Node($"{_base}/donnees", "foaf:Document"),
        Node($"{_base}/donnees#api", "foaf:Document"),
        Node($"{_base}/graphiql", "foaf:Document"),
        .. TableSchema.Names
            .Intersect(dumps.Select(d => TableSchema.NameFor(d.Dump)), StringComparer.Ordinal)
            .Select(name => Node($"{_base}/schemas/{name}.json", "dct:Standard")),
        Node(OpenApi, "dct:Standard"),
        Node(GraphQl, "dct:Standard"),
    ];

    private RdfNode Service(
        string id,
        string title,
        string description,
        string endpoint,
        string contract,
        string standard,
        string page) =>
        Described(Node($"{_base}/catalogue#{id}", "dcat:DataService"), $"tnl-{id}", title, description)
            .To("dcat:landingPage", _base + page)
            .To("dcat:endpointURL", _base + endpoint)
            .To("dcat:endpointDescription", _base + contract)
            .To("dct:conformsTo", standard)
            .To("dcat:servesDataset", CatalogueDataset.All.Select(d => DatasetIri(d.Id)));

    /// <summary>The properties that datasets and services share.</summary>
    private RdfNode Described(RdfNode node, string id, string title, string description) => node
        .Plain("dct:identifier", id)
        .Fr("dct:title", title)
        .Fr("dct:description", description)
        .To("dct:publisher", $"{_base}/#editeur")
        .To("dcat:contactPoint", $"{_base}/#contact")
        .To("dct:license", _licence)
        .To("dct:accessRights", $"{Authority}access-right/PUBLIC")
        .To("dcat:theme", $"{Authority}data-theme/GOVE")
        .Fr("dcat:keyword", publication.About.Keywords)
        .Add("dct:issued", _modified)
        .Add("dct:modified", _modified);

    /// <summary>A blank node: harvesters would fetch the IRI of a named period.</summary>
    private RdfNode Period()
    {
        var editions = publication.Snapshot.Editions;
        return new RdfNode(null)
            .To(Prefixes.Type, Expand("dct:PeriodOfTime"))
            .Typed("dcat:startDate", $"{editions[0].Edition.Year}-01-01", "xsd:date")
            .Typed("dcat:endDate", $"{editions[^1].Edition.Year}-12-31", "xsd:date");
    }

    private string DatasetIri(string id) => $"{_base}/catalogue#{id}";

    private string DistributionIri(Dump dump) => $"{_base}/catalogue#{dump.Name}";

    private static RdfNode Node(string iri, params string[] types) => new RdfNode(iri).To(Prefixes.Type, types.Select(Expand));
}
