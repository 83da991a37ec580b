using TnlOpenData.Palmares;

namespace TnlOpenData.Tables;

/// <summary>The tables of the data package, in the order in which they depend on one another.</summary>
public static class PalmaresTables
{
    public static readonly Table<Source> Sources = new("sources", f => f.Sources, "id");
    public static readonly Table<Level> Scales = new("scales", f => f.Scales, "scale", "code");
    public static readonly Table<Edition> Editions = new("editions", f => f.Editions, "year");
    public static readonly Table<Tally> Tallies = new("tallies", f => f.Tallies, "edition", "level");
    public static readonly Table<Domain> Domains = new("domains", f => f.Domains, "edition", "code");
    public static readonly Table<Collectivity> Collectivities = new("collectivities", f => f.Collectivities, "id");
    public static readonly Table<Award> Awards = new("awards", f => f.Awards, "edition", "collectivity_id");
    public static readonly Table<Mention> Mentions = new("mentions", f => f.Mentions, "edition", "collectivity_id", "code");
    public static readonly Table<JuryMember> JuryMembers = new("jury_members", f => f.JuryMembers, "edition", "position");
    public static readonly Table<JuryComment> JuryComments = new("jury_comments", f => f.JuryComments, "edition", "collectivity_id", "comment_fr");
    public static readonly Table<Score> Scores = new("scores", f => f.Scores, "edition", "collectivity_id", "domain_code");
    public static readonly Table<Disagreement> Disagreements = new("disagreements", f => f.Disagreements, "id");
    public static readonly Table<Lead> Leads = new("leads", f => f.Leads, "id");

    public static IReadOnlyList<Table> All { get; } =
    [
        Sources, Scales, Editions, Tallies, Domains, Collectivities, Awards, Mentions, JuryMembers, JuryComments, Scores, Disagreements, Leads,
    ];

    public static Table? Find(string name) => All.FirstOrDefault(t => t.Name == name);
}
