using TnlOpenData.Api.Graph.Mapping;
using TnlOpenData.Palmares;
using TnlOpenData.Schema;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.Graph.Types;

/// <summary>A type of rows about one award, with the relations they share.</summary>
internal abstract class AwardFactType<T>(TypeRegistry types, string name, string table) :
    RowType<Sourced<T>>(types, name, types.DescriptionOf(table))
    where T : class
{
    private static readonly string[] Relations = ["edition", "collectivity_id", "source_id", "domain_code"];

    /// <summary>Adds the columns and the relations edition, collectivity, award and source.</summary>
    protected void AddFields(Table<T> table, Func<T, (int Edition, string CollectivityId)> key)
    {
        var s = Snapshot;
        AddColumns(table.Columns.Select(c => c.On<Sourced<T>>(v => v.Fact)), Relations);
        AddRequired("edition", "L’édition.", Types.Get<EditionType>(), v => s.EditionByYear[key(v.Fact).Edition]);
        AddRequired("collectivity", "La collectivité.", Types.Get<CollectivityType>(), v => s.Collectivity(key(v.Fact).CollectivityId)!);
        AddRequired("award", "La distinction.", Types.Get<AwardType>(), v => AwardOf(key(v.Fact)));
        AddRequired("source", "La page qui l’énonce.", Types.Get<SourceType>(), v => v.Source);
    }

    /// <summary>The domain of a code in an edition; null without a code.</summary>
    protected Sourced<Domain>? DomainOf(int edition, string? code) =>
        code is null ? null : Snapshot.Domains.FirstOrDefault(d => d.Fact.Edition == edition && d.Fact.Code == code);

    private AwardView AwardOf((int Edition, string CollectivityId) key) => AwardType.Find(Snapshot, key.Edition, key.CollectivityId)!;
}
