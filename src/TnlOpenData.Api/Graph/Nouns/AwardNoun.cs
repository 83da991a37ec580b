using GraphQL.Types;
using TnlOpenData.Palmares;
using TnlOpenData.Snapshots;
using TnlOpenData.Tables;

namespace TnlOpenData.Api.Graph;

internal static class AwardNoun
{
    public static void Fill(Nouns nouns)
    {
        var (type, s) = (nouns.Award, nouns.Snapshot);
        type.Columns(PalmaresTables.Awards.Columns.Select(c => c.On<AwardView>(v => v.Award)), "edition", "collectivity_id", "level", "level_low", "level_high", "source_id");
        type.Always("edition", "L’édition de la distinction.", nouns.Edition, v => s.EditionByYear[v.Award.Edition]);
        type.Always("collectivity", "La collectivité distinguée.", nouns.Collectivity, v => v.Collectivity);
        type.Add("level", "Le niveau : connu, connu par une fourchette, ou inconnu. Trois types, pour qu’aucun ne passe pour un autre.", new NonNullGraphType(AwardLevel.TypeOf(nouns)), AwardLevel.Of);
        type.Add("scores", "Les notes par domaine. Aucune n’a jamais été publiée : le type le dit, et ce n’est jamais 0.", new NonNullGraphType(AwardScores.TypeOf(nouns)), AwardScores.Of(s));
        type.Many("mentions", "Les mentions de cette distinction.", nouns.Mention, v => OfAward(s, "mentions", s.Mentions, m => (m.Edition, m.CollectivityId))[(v.Award.Edition, v.Award.CollectivityId)]);
        type.Many("juryComments", "Les avis du jury cités à son sujet.", nouns.JuryComment, v => OfAward(s, "jury comments", s.JuryComments, c => (c.Edition, c.CollectivityId))[(v.Award.Edition, v.Award.CollectivityId)]);
        type.Always("source", "La page qui énonce la distinction.", nouns.Source, v => v.Source);
        type.Many("editionDisagreements", "Les désaccords entre sources sur l’édition de la distinction.", nouns.Disagreement, v => s.Facts.Disagreements.Where(d => d.Edition == v.Award.Edition));
    }

    /// <summary>The award that a fact is about.</summary>
    public static AwardView Of(Snapshot s, int edition, string collectivityId) => s.Collectivity(collectivityId)!.Awards.First(a => a.Award.Edition == edition);

    private static ILookup<(int Edition, string CollectivityId), Cited<T>> OfAward<T>(Snapshot s, string name, IReadOnlyList<Cited<T>> facts, Func<T, (int Edition, string CollectivityId)> key) =>
        s.Cached($"{name} by award", () => facts.ToLookup(f => key(f.Fact)));
}
