using TnlOpenData.Palmares;
using TnlOpenData.Snapshots;
using TnlOpenData.Tables;

namespace TnlOpenData.Api.Graph;

/// <summary>Facts about one edition: domains, jury members, tallies, disagreements, leads.</summary>
internal static class EditionFactNouns
{
    public static void Fill(Nouns nouns)
    {
        var s = nouns.Snapshot;
        nouns.Domain.Columns(PalmaresTables.Domains.Columns.Select(c => c.On<Cited<Domain>>(v => v.Fact)), "edition", "source_id");
        Relate(nouns, nouns.Domain, d => d.Edition);
        nouns.JuryMember.Columns(PalmaresTables.JuryMembers.Columns.Select(c => c.On<Cited<JuryMember>>(v => v.Fact)), "edition", "source_id");
        Relate(nouns, nouns.JuryMember, j => j.Edition);
        nouns.Tally.Columns(PalmaresTables.Tallies.Columns, "edition", "level", "source_id");
        nouns.Tally.Always("edition", "L’édition.", nouns.Edition, t => s.EditionByYear[t.Edition]);
        nouns.Tally.Always("level", "Le niveau décompté.", nouns.Level, t => s.LevelsOf(s.EditionByYear[t.Edition].Edition.Scale).First(l => l.Code == t.Level));
        nouns.Tally.Always("source", "La page qui l’énonce.", nouns.Source, t => s.SourceById[t.SourceId]);
        nouns.Disagreement.Columns(PalmaresTables.Disagreements.Columns, "edition", "source_a", "source_b");
        nouns.Disagreement.One("edition", "L’édition ; absente si le désaccord ne porte pas sur une édition précise.", nouns.Edition, d => d.Edition is { } year ? s.EditionByYear[year] : null);
        nouns.Disagreement.Many("sourcesA", "Les sources de la première affirmation.", nouns.Source, d => d.SourceA.Select(id => s.SourceById[id]));
        nouns.Disagreement.Many("sourcesB", "Les sources de la seconde affirmation.", nouns.Source, d => d.SourceB.Select(id => s.SourceById[id]));
        nouns.Lead.Columns(PalmaresTables.Leads.Columns);
        nouns.Lead.Many("editions", "Les éditions que la piste concerne ; vide si elle ne porte pas sur des éditions précises.", nouns.Edition, l => s.Editions.Where(e => l.Concerns(e.Edition.Year)));
    }

    private static void Relate<T>(Nouns nouns, NounType<Cited<T>> type, Func<T, int> edition)
    {
        type.Always("edition", "L’édition.", nouns.Edition, v => nouns.Snapshot.EditionByYear[edition(v.Fact)]);
        type.Always("source", "La page qui l’énonce.", nouns.Source, v => v.Source);
    }
}
