using TnlOpenData.Snapshots;
using TnlOpenData.Tables;

namespace TnlOpenData.Api.Graph;

/// <summary>Facts about one award: scores, mentions, jury comments.</summary>
internal static class AwardFactNouns
{
    private static readonly string[] Relations = ["edition", "collectivity_id", "source_id", "domain_code"];

    public static void Fill(Nouns nouns)
    {
        nouns.Score.Columns(PalmaresTables.Scores.Columns.Select(c => c.On<Cited<Palmares.Score>>(v => v.Fact)), Relations);
        Relate(nouns, nouns.Score, s => (s.Edition, s.CollectivityId));
        nouns.Score.One("domain", "Le domaine noté.", nouns.Domain, v => Domain(nouns.Snapshot, v.Fact.Edition, v.Fact.DomainCode));
        nouns.Mention.Columns(PalmaresTables.Mentions.Columns.Select(c => c.On<Cited<Palmares.Mention>>(v => v.Fact)), Relations);
        Relate(nouns, nouns.Mention, m => (m.Edition, m.CollectivityId));
        nouns.JuryComment.Columns(PalmaresTables.JuryComments.Columns.Select(c => c.On<Cited<Palmares.JuryComment>>(v => v.Fact)), Relations);
        Relate(nouns, nouns.JuryComment, c => (c.Edition, c.CollectivityId));
        nouns.JuryComment.One("domain", "Le domaine dont parle l’avis ; absent s’il porte sur tout.", nouns.Domain, v => Domain(nouns.Snapshot, v.Fact.Edition, v.Fact.DomainCode));
    }

    private static void Relate<T>(Nouns nouns, NounType<Cited<T>> type, Func<T, (int Edition, string CollectivityId)> award)
    {
        var s = nouns.Snapshot;
        type.Always("edition", "L’édition.", nouns.Edition, v => s.EditionByYear[award(v.Fact).Edition]);
        type.Always("collectivity", "La collectivité.", nouns.Collectivity, v => s.Collectivity(award(v.Fact).CollectivityId)!);
        type.Always("award", "La distinction.", nouns.Award, v => AwardNoun.Of(s, award(v.Fact).Edition, award(v.Fact).CollectivityId));
        type.Always("source", "La page qui l’énonce.", nouns.Source, v => v.Source);
    }

    private static Cited<Palmares.Domain>? Domain(Snapshot s, int edition, string? code) =>
        code is null ? null : s.Domains.FirstOrDefault(d => d.Fact.Edition == edition && d.Fact.Code == code);
}
