using TnlOpenData.Resources.Palmares;
using TnlOpenData.Site.Addresses;
using TnlOpenData.Site.Layout;
using TnlOpenData.Site.Wording;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Site.Pages.Home;

/// <summary>The content of the home page: the latest edition, and four figures with their completeness.</summary>
public sealed record HomeModel(EditionView Latest, IReadOnlyList<AwardView> LatestAwards, IReadOnlyList<HomeFigure> Figures)
{
    /// <summary>The page of the edition shows the others.</summary>
    public const int MostShown = 12;

    internal static HomeModel Of(Snapshot snapshot)
    {
        var latest = snapshot.Editions[^1];
        var awards = AwardResource.Awards.Query(
            snapshot,
            ("edition", $"{latest.Edition.Year}"),
            ("sort", "-level,name"),
            ("limit", $"{MostShown}"));
        return new(latest, awards.Rows, [.. HomeFigure.Of(snapshot)]);
    }
}

/// <summary>A number, what it counts, how complete it is, and the address of the list that it counts.</summary>
public sealed record HomeFigure(string Number, string Counts, string RestsOn, string Path)
{
    internal static IEnumerable<HomeFigure> Of(Snapshot snapshot)
    {
        var rate = CensusRate.For(snapshot.Editions);
        var badges = snapshot.Editions.Sum(e => e.Coverage.Badges);
        var communes = snapshot.Collectivities.Count(c => c.Collectivity.Kind == "commune");
        var scales = snapshot.Editions.Select(e => e.Edition.Scale).Distinct(StringComparer.Ordinal).Count();
        var (first, last) = (snapshot.Editions[0].Edition.Year, snapshot.Editions[^1].Edition.Year);
        yield return new(
            French.Number(snapshot.Awards.Count),
            "distinctions recensées",
            badges == 0 ? "de toutes les éditions" : $"dont {French.Count(badges, "badge")}, hors label",
            PagePaths.Explorer);
        yield return new(
            French.Number(snapshot.Collectivities.Count),
            "collectivités et organismes lauréats",
            $"dont {French.Count(communes, "commune")}{OnlyBadge(snapshot)} ; d’autres ne sont pas recensés",
            "/v1/collectivities");
        yield return new(
            French.Number(snapshot.Editions.Count),
            "éditions",
            $"de {first} à {last}, sur {French.Count(scales, "échelle")} de niveaux",
            PagePaths.Editions);
        if (rate is not null)
        {
            yield return new(
                CensusWords.Percent(rate),
                "des lauréats annoncés recensés",
                $"{French.Number(rate.Recorded)} sur {CensusWords.Announced(rate)}, {CensusWords.Counted(rate)}",
                "/v1/coverage");
        }
    }

    private static string OnlyBadge(Snapshot snapshot) =>
        snapshot.Collectivities.Count(c => LabelStatus.Of(c) == LabelStatus.BadgeOnly) is > 0 and var count
            ? $", et {French.Number(count)} avec un badge seul, hors label"
            : "";
}
