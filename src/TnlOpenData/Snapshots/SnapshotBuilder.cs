using System.Collections.Frozen;
using TnlOpenData.Palmares;
using TnlOpenData.Schema;

namespace TnlOpenData.Snapshots;

/// <summary>Joins the tables of one release into views.</summary>
internal sealed class SnapshotBuilder
{
    private readonly ReleaseContent _content;

    public SnapshotBuilder(ReleaseContent content)
    {
        _content = content;
        var facts = content.Data;
        SourceById = facts.Sources.ToFrozenDictionary(s => s.Id, StringComparer.Ordinal);
        var editions = facts.Editions.ToDictionary(e => e.Year);
        var levels = facts.Scales.ToDictionary(l => (l.Scale, l.Code));
        var topRank = facts.Scales
            .GroupBy(l => l.Scale, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Max(l => l.Rank), StringComparer.Ordinal);
        var mentions = new MergeJoin<Mention>(facts.Mentions, m => m.Edition, m => m.CollectivityId);
        var scores = new MergeJoin<Score>(facts.Scores, s => s.Edition, s => s.CollectivityId);
        var disagreements = facts.Disagreements
            .Where(d => d.Edition is not null)
            .GroupBy(d => d.Edition!.Value)
            .ToDictionary(g => g.Key, IReadOnlyList<string> (g) => [.. g.Select(d => d.Id)]);

        Collectivities = [.. facts.Collectivities.Select(c => new CollectivityView(c))];
        var collectivities = Collectivities.ToDictionary(c => c.Collectivity.Id, StringComparer.Ordinal);
        Awards =
        [
            .. facts.Awards.Select(a => new AwardView
            {
                Award = a,
                Edition = editions[a.Edition],
                Collectivity = collectivities[a.CollectivityId],
                Source = SourceById[a.SourceId],
                Level = LevelOf(a, a.Level),
                LevelLow = LevelOf(a, a.LevelLow),
                LevelHigh = LevelOf(a, a.LevelHigh),
                TopRank = topRank[editions[a.Edition].Scale],
                Mentions = mentions.RowsOf(a.Edition, a.CollectivityId),
                Scores = scores.RowsOf(a.Edition, a.CollectivityId),
                DisagreementIds = disagreements.GetValueOrDefault(a.Edition, []),
            }),
        ];
        mentions.AssertConsumed();
        scores.AssertConsumed();
        foreach (var group in Awards.GroupBy(a => a.Award.CollectivityId, StringComparer.Ordinal))
        {
            var scales = group.GroupBy(a => a.Edition.Scale, StringComparer.Ordinal);
            collectivities[group.Key].Awards = [.. group];
            collectivities[group.Key].ByScale = [.. scales.Select(g => ScaleSummary.Of(g.Key, [.. g]))];
        }

        var awards = facts.Awards.ToLookup(a => a.Edition);
        var tallies = facts.Tallies.ToLookup(t => t.Edition);
        var domains = facts.Domains.ToLookup(d => d.Edition);
        Editions =
        [
            .. facts.Editions.Select(e => new EditionView(
                e,
                Coverage.Of(e, [.. awards[e.Year]], facts.Scales.Where(l => l.Scale == e.Scale).OrderBy(l => l.Rank), tallies[e.Year]),
                [.. domains[e.Year].OrderBy(d => d.Position)],
                [.. facts.Leads.Where(l => l.Concerns(e.Year))])),
        ];

        Level? LevelOf(Award award, string? code) => code is null ? null : levels[(editions[award.Edition].Scale, code)];
    }

    public FrozenDictionary<string, Source> SourceById { get; }

    public IReadOnlyList<EditionView> Editions { get; }

    public IReadOnlyList<CollectivityView> Collectivities { get; }

    public IReadOnlyList<AwardView> Awards { get; }

    public Snapshot Build() => new(_content, this);
}
