using TnlOpenData.Publishing.Publications;
using TnlOpenData.Publishing.Rdf;

namespace TnlOpenData.Publishing.Catalogue;

/// <summary>
/// The DCAT-AP 3.0.1 catalogue of a publication. In the variant for harvesters the checksums are plain text, because data.gouv.fr
/// rejects the <c>xsd:hexBinary</c> that DCAT-AP requires.
/// </summary>
public static class DcatCatalogue
{
    public static IReadOnlyList<RdfNode> Of(Publication publication, bool isForHarvesters)
    {
        var build = new DcatNodes(publication, isForHarvesters ? null : "xsd:hexBinary");
        var datasets = CatalogueDataset.All
            .Select(d => (Dataset: d, Dumps: publication.Dumps.Where(p => d.Holds(p.Dump)).ToArray()))
            .ToArray();
        return
        [
            build.Catalog(),
            build.Publisher(),
            build.Contact(),
            build.Licence(),
            build.Rights(),
            build.France(),
            .. datasets.Select(d => build.Dataset(d.Dataset, d.Dumps)),
            .. datasets.SelectMany(d => d.Dumps).Select(build.Distribution),
            .. DcatNodes.Formats(datasets.SelectMany(d => d.Dumps)),
            .. build.Services(),
            .. build.Pages(datasets.SelectMany(d => d.Dumps)),
        ];
    }
}
