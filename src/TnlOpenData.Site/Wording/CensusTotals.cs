using TnlOpenData.Snapshots;

namespace TnlOpenData.Site.Wording;

/// <summary>All awards and bodies on record, with the badges among them, which are outside the label.</summary>
internal sealed record CensusTotals(int Awards, int Badges, int Bodies, int OnlyBadge)
{
    public static CensusTotals Of(Snapshot snapshot) => new(
        snapshot.Awards.Count,
        snapshot.Awards.Count(LabelStatus.IsBadge),
        snapshot.Collectivities.Count,
        snapshot.Collectivities.Count(c => LabelStatus.Of(c) == LabelStatus.BadgeOnly));

    /// <summary>« 101 distinctions recensées, dont 3 badges (hors label), pour 53 lauréats, dont 3 avec un badge seul ».</summary>
    public string InFull() => CoverageText.Recorded(Awards, Badges) + (Badges == 0 ? "" : ",")
        + $" pour {French.Count(Bodies, "lauréat")}"
        + (OnlyBadge == 0 ? "" : $", dont {French.Number(OnlyBadge)} avec un badge seul");
}
