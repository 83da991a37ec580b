using TnlOpenData.Palmares;
using TnlOpenData.Queries;
using TnlOpenData.Resources.Movements;
using TnlOpenData.Resources.Palmares;
using TnlOpenData.Site.Layout;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Site.Pages.Editions;

/// <summary>The content of the page of an edition. Each part is a query that the API answers too.</summary>
public sealed record EditionModel
{
    public required EditionView View { get; init; }
    public required IReadOnlyList<LevelGroup> Groups { get; init; }
    public required IReadOnlyList<Movement> Movements { get; init; }
    public required IReadOnlyList<Sourced<Mention>> Mentions { get; init; }
    public required IReadOnlyList<Sourced<JuryMember>> Jury { get; init; }
    public required IReadOnlyList<Sourced<JuryComment>> JuryComments { get; init; }
    public required IReadOnlyList<Disagreement> Disagreements { get; init; }
    public required IReadOnlyList<AwardView> Newcomers { get; init; }
    public required IReadOnlyList<AwardView> Returners { get; init; }
    public EditionView? Previous { get; init; }
    public EditionView? Next { get; init; }

    public Edition Edition => View.Edition;

    /// <summary>The scale differs from the previous edition, so levels are not compared.</summary>
    public bool HasOtherScale => Previous is not null && Previous.Edition.Scale != Edition.Scale;

    public IReadOnlyList<Movement> Of(params string[] kinds) => [.. Movements.Where(m => kinds.Contains(m.Kind, StringComparer.Ordinal))];

    public static EditionModel Of(Snapshot snapshot, EditionView view)
    {
        var year = view.Edition.Year;
        var awards = Rows(AwardResource.Awards, snapshot, year);
        return new()
        {
            View = view,
            Groups = [.. LevelGroup.Of(snapshot, view, awards)],
            Movements = Rows(MovementResource.Movements, snapshot, year),
            Mentions = Rows(AwardDetailResources.Mentions, snapshot, year),
            Jury = Rows(EditionDetailResources.JuryMembers, snapshot, year),
            JuryComments = Rows(AwardDetailResources.JuryComments, snapshot, year),
            Disagreements = Rows(EditionDetailResources.Disagreements, snapshot, year),
            Newcomers = [.. awards.Where(a => a.Award.FirstParticipation == true || a.Award.Returning == false)],
            Returners = [.. awards.Where(a => a.Award.Returning == true)],
            Previous = snapshot.Editions.LastOrDefault(e => e.Edition.Year < year),
            Next = snapshot.Editions.FirstOrDefault(e => e.Edition.Year > year),
        };
    }

    private static IReadOnlyList<T> Rows<T>(Resource<T> list, Snapshot snapshot, int year) where T : class =>
        list.Query(snapshot, ("edition", $"{year}"), ("limit", "all")).Rows;
}
