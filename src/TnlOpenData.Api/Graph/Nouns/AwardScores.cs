using GraphQL.Types;
using TnlOpenData.Palmares;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.Graph;

/// <summary>The scores of an award, or the statement that none was published.</summary>
internal static class AwardScores
{
    private sealed record Published(IReadOnlyList<Cited<Score>> Values);

    private sealed record NotPublished(string Reason);

    public static UnionGraphType TypeOf(Nouns nouns) => nouns.Once("AwardScores", () =>
    {
        var published = new ObjectGraphType<Published> { Name = "ScoresPublished", Description = "Des notes publiées par une source." };
        published.Read("values", "Une note par domaine noté.", Nouns.ListOf(nouns.Score), p => p.Values);
        var none = new ObjectGraphType<NotPublished> { Name = "ScoresNotPublished", Description = "Aucune note publiée : ce n’est ni zéro, ni une liste vide." };
        none.Read("reason", "Ce que cette absence veut dire.", new NonNullGraphType(nouns.Text), n => n.Reason);
        var union = new UnionGraphType { Name = "AwardScores", Description = "Les notes d’une distinction : ScoresPublished, ou ScoresNotPublished." };
        union.AddPossibleType(published);
        union.AddPossibleType(none);
        return union;
    });

    public static Func<AwardView, object> Of(Snapshot snapshot) => award => award.Scores.Count == 0
        ? new NotPublished("Aucune source ne publie de note pour cette distinction.")
        : new Published([.. award.Scores.Select(s => new Cited<Score>(s, snapshot.SourceById[s.SourceId], award.Collectivity.Collectivity))]);
}
