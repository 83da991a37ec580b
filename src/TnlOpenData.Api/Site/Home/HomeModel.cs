using TnlOpenData.Queries;
using TnlOpenData.Queries.Resources;
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
        var awards = (Page<AwardView>)AwardResource.Awards.Ask(snapshot, [new("edition", $"{latest.Edition.Year}"), new("sort", "-level,name"), new("limit", $"{MostShown}")], []).Page!;
        return new(latest, awards.Rows, [.. HomeFigure.Of(snapshot)]);
    }
}
