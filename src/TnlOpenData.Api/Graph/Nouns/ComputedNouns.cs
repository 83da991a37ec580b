using System.Globalization;
using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using TnlOpenData.Queries;
using TnlOpenData.Resources.Aggregation;
using TnlOpenData.Resources.Movements;
using TnlOpenData.Resources.Palmares;
using TnlOpenData.Resources.Records;
using TnlOpenData.Search;
using TnlOpenData.Snapshots;
using TnlOpenData.Tables;

namespace TnlOpenData.Api.Graph;

/// <summary>What is computed from the rows: records, movements, search, statistics.</summary>
internal static class ComputedNouns
{
    private sealed record Counted(Page Page, int Row);

    public static void Fill(Nouns nouns)
    {
        var s = nouns.Snapshot;
        nouns.Record.Columns(RecordResource.Records.Columns, "awards", "edition");
        nouns.Record.One("edition", "L’édition du record, quand il en a une.", nouns.Edition, r => r.Edition is { } year ? s.EditionByYear[year] : null);
        nouns.Record.Many("awards", "Les distinctions sur lesquelles repose le record.", nouns.Award, r => r.Proof);
        nouns.Movement.Columns(MovementResource.Movements.Columns, "edition", "previous_edition", "collectivity_id");
        nouns.Movement.Always("edition", "L’édition.", nouns.Edition, m => m.To);
        nouns.Movement.Always("previousEdition", "L’édition précédente.", nouns.Edition, m => m.From);
        nouns.Movement.Always("collectivity", "La collectivité.", nouns.Collectivity, m => m.Body);
        nouns.Movement.One("award", "La distinction de l’édition, si elle est recensée.", nouns.Award, m => m.After);
        nouns.Movement.One("previousAward", "La distinction de l’édition précédente, si elle est recensée.", nouns.Award, m => m.Before);
        nouns.SearchHit.Columns(SearchResource.Search.Columns);
        nouns.SearchHit.One("collectivity", "La collectivité, si c’en est une.", nouns.Collectivity, h => h.Thing.Type == SearchThing.CollectivityType ? s.Collectivity(h.Thing.Id) : null);
        nouns.SearchHit.One("edition", "L’édition, si c’en est une.", nouns.Edition, h => int.TryParse(h.Thing.Id, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && h.Thing.Type == "edition" ? s.EditionByYear[year] : null);
    }

    public static FieldType Statistics(Nouns nouns)
    {
        var type = new ObjectGraphType<Counted> { Name = "Statistic", Description = "Un compte, avec la part du nombre officiel sur laquelle il repose." };
        foreach (var column in StatisticsResource.Statistics.ColumnInfos.Where(c => c.Type != ColumnType.Link))
        {
            type.Read(Names.Camel(column.Name), nouns.Say(column), nouns.TypeOf(column with { CanBeEmpty = column.Name is not ("awards" or "collectivities") }, "Statistic"), c => Read(c, column.Name));
        }

        var dimension = nouns.Enum("Dimension", [.. Dimension.All.Select(d => d.Name)]);
        var filter = FilterInput.Of(nouns, AwardResource.Awards, nouns.Award.Name)!;
        return new FieldType
        {
            Name = "statistics",
            Description = StatisticsResource.Statistics.Description,
            ResolvedType = new ListGraphType(new NonNullGraphType(type)),
            Arguments = new QueryArguments(
                new QueryArgument(Nouns.ListOf(dimension)) { Name = "by", Description = "Les dimensions du comptage, une à trois." },
                new QueryArgument(filter.Type) { Name = "filter", Description = "Les distinctions à compter ; toutes par défaut." }),
            Resolver = new FuncFieldResolver<object>(context => Count((Snapshot)context.RootValue!, context, filter)),
        };
    }

    private static IEnumerable<Counted> Count(Snapshot snapshot, IResolveFieldContext context, FilterInput filter)
    {
        var by = string.Join(',', context.GetArgument<List<string>>("by"));
        var answer = StatisticsResource.Statistics.Ask(snapshot, [new("by", by), .. filter.Parameters(context), new("limit", $"{Window.Most}")], []);
        return answer.Page is { } page ? Enumerable.Range(0, page.Count).Select(row => new Counted(page, row)) : throw GraphError.Of(answer.Refusals);
    }

    private static object? Read(Counted counted, string column)
    {
        for (var i = 0; i < counted.Page.Columns.Count; i++)
        {
            if (counted.Page.Columns[i].Name == column)
            {
                return CellValue.Of(counted.Page.Read(counted.Row, i));
            }
        }

        return null;
    }
}
