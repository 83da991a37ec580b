namespace TnlOpenData.Palmares;

/// <summary>Every recorded fact, table by table, each table in the order of its key.</summary>
public sealed record Facts
{
    public required IReadOnlyList<Source> Sources { get; init; }
    public required IReadOnlyList<Level> Scales { get; init; }
    public required IReadOnlyList<Edition> Editions { get; init; }
    public required IReadOnlyList<Tally> Tallies { get; init; }
    public required IReadOnlyList<Domain> Domains { get; init; }
    public required IReadOnlyList<Collectivity> Collectivities { get; init; }
    public required IReadOnlyList<Award> Awards { get; init; }
    public required IReadOnlyList<Mention> Mentions { get; init; }
    public required IReadOnlyList<JuryMember> JuryMembers { get; init; }
    public required IReadOnlyList<JuryComment> JuryComments { get; init; }
    public required IReadOnlyList<Score> Scores { get; init; }
    public required IReadOnlyList<Disagreement> Disagreements { get; init; }
    public required IReadOnlyList<Lead> Leads { get; init; }
}
