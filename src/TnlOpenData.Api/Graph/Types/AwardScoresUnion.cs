using GraphQL.Types;
using TnlOpenData.Api.Graph.Mapping;
using TnlOpenData.Palmares;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.Graph.Types;

/// <summary>The scores of an award as a union: the published scores, or the statement that none was published.</summary>
internal static class AwardScoresUnion
{
    private sealed record Published(IReadOnlyList<Sourced<Score>> Values);

    private sealed record NotPublished(string Reason);

    public static UnionGraphType TypeOf(TypeRegistry types) => types.GetOrAdd("AwardScores", () =>
    {
        var published = new ObjectGraphType<Published> { Name = "ScoresPublished", Description = "Des notes publiées par une source." };
        published.AddField("values", "Une note par domaine noté.", types.Get<ScoreType>().RequiredList(), p => p.Values);
        var notPublished = new ObjectGraphType<NotPublished>
        {
            Name = "ScoresNotPublished",
            Description = "Aucune note publiée : ce n’est ni zéro, ni une liste vide.",
        };
        notPublished.AddField("reason", "Ce que cette absence veut dire.", new NonNullGraphType(types.Text), n => n.Reason);
        var union = new UnionGraphType
        {
            Name = "AwardScores",
            Description = "Les notes d’une distinction : ScoresPublished, ou ScoresNotPublished.",
        };
        union.AddPossibleType(published);
        union.AddPossibleType(notPublished);
        return union;
    });

    public static object Of(Snapshot snapshot, AwardView award)
    {
        if (award.Scores.Count == 0)
        {
            return new NotPublished("Aucune source ne publie de note pour cette distinction.");
        }

        var collectivity = award.Collectivity.Collectivity;
        return new Published([.. award.Scores.Select(s => new Sourced<Score>(s, snapshot.SourceById[s.SourceId], collectivity))]);
    }
}
