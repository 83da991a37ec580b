using System.Globalization;
using System.Xml;
using TnlOpenData.Outlines;
using TnlOpenData.Resources.Shared;
using TnlOpenData.Site.Addresses;
using TnlOpenData.Site.Drawing.Map;
using TnlOpenData.Site.Layout;
using TnlOpenData.Site.Wording;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Site.Pages.Map;

/// <summary>The map of a query as a standalone SVG file, with the credits that its licences require.</summary>
internal static class MapFile
{
    public const string ContentType = "image/svg+xml; charset=utf-8";

    private const int MostNamed = 10;

    public static byte[] Of(PageContext context, MapModel model) =>
        MapDocument.Of(
        model.Drawing,
        MapText.Title(context.Snapshot, model),
        Credits(context, model),
        path => context.Absolute(context.InVersion(path)));

    private static IEnumerable<string> Credits(PageContext context, MapModel model)
    {
        var shown = model.Edition is { } edition
            ? $"{Labels.Scale(edition.Edition.Scale)}. Édition {edition.Edition.Year} : {CoverageText.Of(edition.Coverage)}."
            : "Chaque lauréat est placé une fois, par sa distinction la plus récente parmi celles demandées.";
        yield return $"{shown} Une distinction absente veut dire « pas recensée ».";

        var unplaced = model.Drawing.Unplaced;
        if (unplaced.Count > 0)
        {
            var names = string.Join(" ; ", unplaced.Take(MostNamed).Select(a => a.Collectivity.Collectivity.Name + DoubtWords.InFull(a)));
            yield return $"Sans point sur la carte : {names}{(unplaced.Count > MostNamed ? " ; et d’autres" : "")}.";
        }

        if (model.Drawing.AssumedNames is { Length: > 0 } assumed)
        {
            yield return assumed;
        }

        yield return $"Contours et points : {FrenchOutlines.Credit} ; contours simplifiés.";
        var release = context.Release;
        yield return $"Distinctions : {release.Attribution.TrimEnd('.')}, {release.LicenceTitle}, version {release.Version}. "
            + context.Absolute(PagePaths.Map);
    }
}
