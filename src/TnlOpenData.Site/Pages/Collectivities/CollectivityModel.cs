using TnlOpenData.Palmares;
using TnlOpenData.Resources.Movements;
using TnlOpenData.Resources.Palmares;
using TnlOpenData.Site.Drawing.Timeline;
using TnlOpenData.Site.Layout;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Site.Pages.Collectivities;

/// <summary>The content of the page of a collectivity; each part is also a result of the API.</summary>
public sealed record CollectivityModel
{
    public required CollectivityView View { get; init; }

    /// <summary>The newest first.</summary>
    public required IReadOnlyList<AwardView> Awards { get; init; }

    /// <summary>Every edition of the label, the oldest first.</summary>
    public required IReadOnlyList<TimelineEntry> Timeline { get; init; }
    public required IReadOnlyList<Sourced<Mention>> Mentions { get; init; }
    public required IReadOnlyList<Sourced<JuryComment>> JuryComments { get; init; }

    /// <summary>Those that name the body, whichever edition they are about.</summary>
    public required IReadOnlyList<Disagreement> Disagreements { get; init; }
    public required IReadOnlyList<Lead> Leads { get; init; }

    /// <summary>Null where the département is not known.</summary>
    public Neighbours? SameDepartement { get; init; }
    public required Neighbours SameKind { get; init; }

    public Collectivity Body => View.Collectivity;

    public AwardView? Latest => Awards.Count > 0 ? Awards[0] : null;

    public static CollectivityModel Of(Snapshot snapshot, CollectivityView view)
    {
        var id = view.Collectivity.Id;
        var movements = MovementResource.Movements.Query(snapshot, ("collectivity", id), ("limit", "all")).Rows;
        var departement = view.Collectivity.DepartementCode;
        return new()
        {
            View = view,
            Awards = AwardResource.Awards.Query(snapshot, ("collectivity", id), ("sort", "-edition"), ("limit", "all")).Rows,
            Timeline = [.. TimelineEntry.Of(snapshot, view.Awards, movements)],
            Mentions = AwardDetailResources.Mentions.Query(snapshot, ("collectivity", id), ("limit", "all")).Rows,
            JuryComments = AwardDetailResources.JuryComments.Query(snapshot, ("collectivity", id), ("limit", "all")).Rows,
            Disagreements = [.. snapshot.Data.Disagreements.Where(d => NamedBodies.Of(snapshot).InDisagreement(d, view))],
            Leads = [.. snapshot.Data.Leads.Where(l => NamedBodies.Of(snapshot).InLead(l, view))],
            SameDepartement = departement is null ? null : Neighbours.Of(snapshot, view, "departement", departement),
            SameKind = Neighbours.Of(snapshot, view, "kind", view.Collectivity.Kind),
        };
    }
}

/// <summary>The first of the bodies that share something with one, and how many others do in all.</summary>
public sealed record Neighbours(string Filter, string Value, IReadOnlyList<CollectivityView> Bodies, int Others)
{
    private const int MostListed = 12;

    internal static Neighbours Of(Snapshot snapshot, CollectivityView view, string filter, string value)
    {
        // One more than is shown: the body itself may be among them.
        var page = CollectivityResource.Collectivities.Query(snapshot, (filter, value), ("limit", $"{MostListed + 1}"));
        return new(filter, value, [.. page.Rows.Where(c => c != view).Take(MostListed)], page.Total - 1);
    }
}
