using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using TnlOpenData.Queries;
using TnlOpenData.Resources.Movements;
using TnlOpenData.Resources.Palmares;
using TnlOpenData.Resources.Records;
using TnlOpenData.Search;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.Graph;

/// <summary>Where every walk begins.</summary>
internal static class QueryNoun
{
    private static readonly string[] CollectivityKeys = ["id", "siren", "insee"];

    public static ObjectGraphType<Snapshot> Of(Nouns nouns)
    {
        var query = new ObjectGraphType<Snapshot> { Name = "Query", Description = "Le palmarès du label Territoire Numérique Libre. Une ligne absente veut dire « pas recensée », jamais « non labellisée »." };
        List(nouns, query, "editions", EditionResource.Editions, nouns.Edition);
        List(nouns, query, "collectivities", CollectivityResource.Collectivities, nouns.Collectivity);
        List(nouns, query, "awards", AwardResource.Awards, nouns.Award);
        List(nouns, query, "scales", ReferenceResources.Scales, nouns.Level);
        List(nouns, query, "domains", EditionFacts.Domains, nouns.Domain);
        List(nouns, query, "scores", AwardFacts.Scores, nouns.Score);
        List(nouns, query, "mentions", AwardFacts.Mentions, nouns.Mention);
        List(nouns, query, "juryMembers", EditionFacts.JuryMembers, nouns.JuryMember);
        List(nouns, query, "juryComments", AwardFacts.JuryComments, nouns.JuryComment);
        List(nouns, query, "sources", ReferenceResources.Sources, nouns.Source);
        List(nouns, query, "disagreements", EditionFacts.Disagreements, nouns.Disagreement);
        List(nouns, query, "leads", LeadResource.Leads, nouns.Lead);
        List(nouns, query, "coverage", CoverageResource.Coverage, nouns.Coverage);
        List(nouns, query, "records", RecordResource.Records, nouns.Record);
        List(nouns, query, "movements", MovementResource.Movements, nouns.Movement);
        query.AddField(ComputedNouns.Statistics(nouns));
        query.AddField(Search(nouns));
        Items(nouns, query);
        query.Read("release", "La version des données qui répond.", new NonNullGraphType(nouns.Release), s => s.Release);
        return query;
    }

    private static void List<T>(Nouns nouns, ObjectGraphType<Snapshot> query, string name, Resource<T> resource, NounType<T> type) where T : class =>
        query.Add(nouns, name, resource.Description, resource, type, _ => []);

    private static void Items(Nouns nouns, ObjectGraphType<Snapshot> query)
    {
        var (year, text) = (nouns.Once("Int", () => new IntGraphType()), nouns.Text);
        Item(query, "edition", "Une édition par son année ; absente si le label n’a pas eu lieu cette année-là.", nouns.Edition, (s, c) => s.EditionByYear.GetValueOrDefault(c.GetArgument<int>("year")), Needs("year", "L’année.", year));
        Item(query, "collectivity", "Une collectivité par son identifiant, son SIREN ou son code INSEE ; absente si elle n’est pas recensée.", nouns.Collectivity, Collectivity, May("id", "L’identifiant.", text), May("siren", "Le numéro SIREN.", nouns.Siren), May("insee", "Le code INSEE.", text));
        Item(query, "award", "La distinction d’une collectivité dans une édition ; absente si elle n’est pas recensée.", nouns.Award, (s, c) => s.Collectivity(c.GetArgument<string>("collectivity"))?.Awards.FirstOrDefault(a => a.Award.Edition == c.GetArgument<int>("edition")), Needs("edition", "L’année de l’édition.", year), Needs("collectivity", "L’identifiant, le SIREN ou le code INSEE de la collectivité.", text));
        Item(query, "source", "Une source par son identifiant.", nouns.Source, (s, c) => s.SourceById.GetValueOrDefault(c.GetArgument<string>("id")), Needs("id", "L’identifiant.", text));
    }

    private static void Item<T>(ObjectGraphType<Snapshot> query, string name, string description, NounType<T> type, Func<Snapshot, IResolveFieldContext, T?> find, params QueryArgument[] arguments) where T : class =>
        query.AddField(new FieldType
        {
            Name = name,
            Description = description,
            ResolvedType = type,
            Arguments = new QueryArguments(arguments),
            Resolver = new FuncFieldResolver<Snapshot, T>(context => find(context.Source, context)),
        });

    private static CollectivityView? Collectivity(Snapshot snapshot, IResolveFieldContext context)
    {
        string[] keys = [.. CollectivityKeys.Select(k => context.GetArgument<string?>(k)).OfType<string>()];
        return keys is [var only]
            ? snapshot.Collectivity(only)
            : throw new GraphError("ONE_KEY", new("Donnez une seule clé : id, siren ou insee.", "Give one key only: id, siren or insee."));
    }

    private static FieldType Search(Nouns nouns) => new()
    {
        Name = "search",
        Description = SearchResource.Search.Description,
        ResolvedType = new ListGraphType(new NonNullGraphType(nouns.SearchHit)),
        Arguments = new QueryArguments(
            Needs("q", "Ce que l’on tape.", nouns.Text),
            new QueryArgument(nouns.Once("Int", () => new IntGraphType())) { Name = "first", Description = $"Combien de réponses prendre ; {Window.Default} par défaut, {Window.Most} au plus." }),
        Resolver = new FuncFieldResolver<Snapshot, IEnumerable<SearchHit>>(context =>
        {
            var (query, refusals) = SearchResource.Search.Read(context.Source, [new("q", context.GetArgument<string>("q"))], []);
            return query is null ? throw GraphError.Of(refusals) : Window.Of(context, query.Fingerprint, context.Source).Cut(query, context.Source).Rows;
        }),
    };

    private static QueryArgument Needs(string name, string description, IGraphType type) => May(name, description, new NonNullGraphType(type));

    private static QueryArgument May(string name, string description, IGraphType type) => new(type) { Name = name, Description = description };
}
