using GraphQL.Types;
using TnlOpenData.Api.Graph.Connections;
using TnlOpenData.Api.Graph.Mapping;
using TnlOpenData.Resources.Movements;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.Graph.Types;

[RowType(150)]
internal sealed class MovementType(TypeRegistry types) : RowType<Movement>(
    types,
    "Movement",
    "Ce qu’une collectivité est devenue d’une édition à la suivante, d’après ce qui est recensé.")
{
    public override void AddFields()
    {
        AddColumns(MovementResource.Movements.Columns, "edition", "previous_edition", "collectivity_id");
        AddRequired("edition", "L’édition.", Types.Get<EditionType>(), m => m.To);
        AddRequired("previousEdition", "L’édition précédente.", Types.Get<EditionType>(), m => m.From);
        AddRequired("collectivity", "La collectivité.", Types.Get<CollectivityType>(), m => m.Body);
        AddOptional("award", "La distinction de l’édition, si elle est recensée.", Types.Get<AwardType>(), m => m.After);
        AddOptional(
            "previousAward",
            "La distinction de l’édition précédente, si elle est recensée.",
            Types.Get<AwardType>(),
            m => m.Before);
    }

    public override void AddListTo(ObjectGraphType<Snapshot> query) => query.AddList(Types, MovementResource.Movements, this);
}
