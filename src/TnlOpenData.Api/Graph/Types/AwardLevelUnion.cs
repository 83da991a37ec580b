using GraphQL.Types;
using TnlOpenData.Api.Graph.Mapping;
using TnlOpenData.Palmares;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.Graph.Types;

/// <summary>The level of an award as a union: a client cannot mistake a range, or an unknown level, for a level.</summary>
internal static class AwardLevelUnion
{
    private sealed record Range(Level? Low, Level? High);

    private sealed record Unknown(string Reason);

    public static UnionGraphType TypeOf(TypeRegistry types) => types.GetOrAdd("AwardLevel", () =>
    {
        var level = types.Get<LevelType>();
        var range = new ObjectGraphType<Range> { Name = "LevelRange", Description = "Un niveau connu par ses bornes seulement." };
        range.AddField("low", "Pas moins que ce niveau ; absent si aucune source ne le borne.", level, r => r.Low);
        range.AddField("high", "Pas plus que ce niveau ; absent si aucune source ne le borne.", level, r => r.High);
        var unknown = new ObjectGraphType<Unknown>
        {
            Name = "LevelUnknown",
            Description = "Un niveau qui n’est pas connu : ni zéro, ni « sans niveau ».",
        };
        unknown.AddField("reason", "Ce que cette absence veut dire.", new NonNullGraphType(types.Text), u => u.Reason);
        var union = new UnionGraphType
        {
            Name = "AwardLevel",
            Description = "Le niveau d’une distinction : "
                + "Level s’il est connu, LevelRange s’il l’est par une fourchette, LevelUnknown sinon.",
        };
        union.AddPossibleType(level);
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
