using TnlOpenData.Api.Site.Layout;
using TnlOpenData.Api.Site.Wording;
using TnlOpenData.Catalogue;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.Site.Home;

/// <summary>A number, what it counts, what it rests on, and the address of the question that gives it.</summary>
public sealed record HomeFigure(string Number, string Counts, string RestsOn, string Path)
{
    internal static IEnumerable<HomeFigure> Of(Snapshot snapshot)
    {
        var known = snapshot.Editions.Where(e => e.Coverage.OfficialStatus != "not-published").ToArray();
        yield return new(
            French.Number(snapshot.Awards.Count),
            "distinctions recensées",
            $"nombre officiel connu pour {known.Length} éditions sur {snapshot.Editions.Count}",
            PagePaths.Explorer);
        yield return new(
            French.Number(snapshot.Collectivities.Count),
            "collectivités et organismes lauréats",
            $"dont {French.Count(snapshot.Collectivities.Count(c => c.Collectivity.Kind == "commune"), "commune")} ; d’autres ne sont pas recensés",
            "/v1/collectivities");
        yield return new(
            French.Number(snapshot.Editions.Count),
            "éditions",
            $"de {snapshot.Editions[0].Edition.Year} à {snapshot.Editions[^1].Edition.Year}, sur {French.Count(snapshot.Editions.Select(e => e.Edition.Scale).Distinct(StringComparer.Ordinal).Count(), "échelle")} de niveaux",
            PagePaths.Editions);
        if (known.Length > 0)
        {
            yield return new(Share(known), "des lauréats officiels recensés", $"dans les {French.Count(known.Length, "édition")} dont le nombre officiel est connu", "/v1/coverage");
        }
    }

    /// <summary>Where sources disagree on a number, the larger one: what is missing is not made to look smaller.</summary>
    private static string Share(EditionView[] known) =>
        French.Percent((double)known.Sum(e => e.Coverage.Recorded) / known.Sum(e => e.Edition.LaureateCount ?? e.Edition.LaureateCountHigh ?? 0));
}
