using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using TnlOpenData.Api.Graph.Connections;
using TnlOpenData.Api.Graph.Mapping;
using TnlOpenData.Api.Graph.Transport;
using TnlOpenData.Queries;
using TnlOpenData.Resources.Aggregation;
using TnlOpenData.Resources.Palmares;
using TnlOpenData.Schema;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.Graph.Types;

/// <summary>A row of the REST list <c>statistics</c>, whose columns depend on the query.</summary>
internal sealed record StatisticRow(ResultPage Table, int Row)
{
    /// <summary>The value of a column; null if the query does not have it.</summary>
    public object? ValueOf(string column)
    {
        for (var i = 0; i < Table.Columns.Count; i++)
        {
            if (Table.Columns[i].Name == column)
            {
                return CellValue.Of(Table.Read(Row, i));
            }
        }

        return null;
    }
}

[RowType(160)]
internal sealed class StatisticType(TypeRegistry types) : RowType<StatisticRow>(
    types,
    "Statistic",
    "Un compte, avec la part du nombre annoncé par l’ADULLACT sur laquelle il repose.")
{
    public override void AddFields()
    {
        foreach (var column in StatisticsResource.Statistics.ColumnInfos.Where(c => c.Type != ColumnType.Link))
        {
            var isAlwaysThere = column.Name is "awards" or "collectivities";
            var type = Types.TypeOf(column with { CanBeEmpty = !isAlwaysThere }, Name);
            this.AddField(Names.Camel(column.Name), Types.DescriptionOf(column), type, row => row.ValueOf(column.Name));
        }
    }

    public override void AddListTo(ObjectGraphType<Snapshot> query)
    {
        var dimension = Types.Enum("Dimension", [.. Dimension.All.Select(d => d.Name)]);
        var filter = FilterInput.Of(Types, AwardResource.Awards, Types.Get<AwardType>().Name)!;
        query.AddField(new FieldType
        {
            Name = "statistics",
            Description = StatisticsResource.Statistics.Description,
            ResolvedType = new ListGraphType(new NonNullGraphType(this)),
            Arguments = new QueryArguments(
                new QueryArgument(dimension.RequiredList()) { Name = "by", Description = "Les dimensions du comptage, une à trois." },
                new QueryArgument(filter.Type) { Name = "filter", Description = "Les distinctions à compter ; toutes par défaut." }),
            Resolver = new FuncFieldResolver<Snapshot, IEnumerable<StatisticRow>>(context => Count(context, filter)),
        });
    }

    private static IEnumerable<StatisticRow> Count(IResolveFieldContext<Snapshot> context, FilterInput filter)
    {
        context.CancellationToken.ThrowIfCancellationRequested();
        var by = string.Join(',', context.GetArgument<List<string>>("by"));
        var result = StatisticsResource.Statistics.Query(
            context.Source,
            [new("by", by), new("limit", $"{ConnectionArguments.MaxRows}")],
            [.. filter.Conditions(context)]);
        return result.Page is { } table
            ? Enumerable.Range(0, table.Count).Select(row => new StatisticRow(table, row))
            : throw ArgumentErrors.Of(result.QueryErrors);
    }
}
