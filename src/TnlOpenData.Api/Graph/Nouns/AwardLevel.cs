using GraphQL.Types;
using TnlOpenData.Palmares;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.Graph;

/// <summary>How a level is known, as three types: a client cannot take a range or a blank for a level.</summary>
internal static class AwardLevel
{
    private sealed record Range(Level? Low, Level? High);

    private sealed record Unknown(string Reason);

    public static UnionGraphType TypeOf(Nouns nouns) => nouns.Once("AwardLevel", () =>
    {
        var range = new ObjectGraphType<Range> { Name = "LevelRange", Description = "Un niveau connu par ses bornes seulement." };
        range.Read("low", "Pas moins que ce niveau ; absent si aucune source ne le borne.", nouns.Level, r => r.Low);
        range.Read("high", "Pas plus que ce niveau ; absent si aucune source ne le borne.", nouns.Level, r => r.High);
        var unknown = new ObjectGraphType<Unknown> { Name = "LevelUnknown", Description = "Un niveau qui n’est pas connu : ni zéro, ni « sans niveau »." };
        unknown.Read("reason", "Ce que cette absence veut dire.", new NonNullGraphType(nouns.Text), u => u.Reason);
        var union = new UnionGraphType { Name = "AwardLevel", Description = "Le niveau d’une distinction : Level s’il est connu, LevelRange s’il l’est par une fourchette, LevelUnknown sinon." };
        union.AddPossibleType(nouns.Level);
        union.AddPossibleType(range);
        union.AddPossibleType(unknown);
        return union;
    });

    public static object Of(AwardView award) => award switch
    {
        { Level: { } level } => level,
        { LevelLow: null, LevelHigh: null } => new Unknown("Le niveau est absent des sources vues."),
        _ => new Range(award.LevelLow, award.LevelHigh),
    };
}
