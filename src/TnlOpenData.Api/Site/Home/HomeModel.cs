using TnlOpenData.Api.Site.Layout;
using TnlOpenData.Resources.Palmares;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.Site.Home;

/// <summary>What the first page shows: the latest edition, and four figures with what each rests on.</summary>
public sealed record HomeModel(EditionView Latest, IReadOnlyList<AwardView> LatestAwards, IReadOnlyList<HomeFigure> Figures)
{
    /// <summary>More than this is read on the page of the edition.</summary>
    public const int MostShown = 12;

    internal static HomeModel Of(Snapshot snapshot)
    {
        var latest = snapshot.Editions[^1];
        var awards = AwardResource.Awards.Ask(snapshot, ("edition", $"{latest.Edition.Year}"), ("sort", "-level,name"), ("limit", $"{MostShown}"));
        return new(latest, awards.Rows, [.. HomeFigure.Of(snapshot)]);
    }
}
