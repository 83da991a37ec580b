using GraphQL.Resolvers;
using GraphQL.Types;
using TnlOpenData.Palmares;
using TnlOpenData.Resources.Movements;
using TnlOpenData.Resources.Records;
using TnlOpenData.Search;
using TnlOpenData.Snapshots;
using TnlOpenData.Tables;

namespace TnlOpenData.Api.Graph;

/// <summary>The types of one schema: each made once, then filled, so that every relation can be walked both ways.</summary>
internal sealed class Nouns
{
    private readonly Dictionary<string, EnumerationGraphType> _enums = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IGraphType> _made = new(StringComparer.Ordinal);
    private readonly SirenScalar _siren = new();
    private readonly DateScalar _date = new();

    public Nouns(Snapshot snapshot)
    {
        Snapshot = snapshot;
        Edition = Of<EditionView>("Edition", "editions");
        Collectivity = Of<CollectivityView>("Collectivity", "collectivities");
        Award = Of<AwardView>("Award", "awards");
        Level = Of<Level>("Level", "scales");
        Domain = Of<Cited<Domain>>("Domain", "domains");
        Score = Of<Cited<Score>>("Score", "scores");
        Mention = Of<Cited<Mention>>("Mention", "mentions");
        JuryMember = Of<Cited<JuryMember>>("JuryMember", "jury_members");
        JuryComment = Of<Cited<JuryComment>>("JuryComment", "jury_comments");
        Tally = Of<Tally>("Tally", "tallies");
        Source = Of<Source>("Source", "sources");
        Disagreement = Of<Disagreement>("Disagreement", "disagreements");
        Lead = Of<Lead>("Lead", "leads");
        Coverage = new(this, "Coverage", "Ce qui est recensé d’une édition, à côté de ce qui est officiel : à lire avant de compter.");
        Record = new(this, "Record", "Une première fois ou un record, avec les distinctions qui le prouvent et la confiance qu’il mérite.");
        Movement = new(this, "Movement", "Ce qu’une collectivité est devenue d’une édition à la suivante, d’après ce qui est recensé.");
        SearchHit = new(this, "SearchHit", "Ce qu’une recherche a trouvé : une collectivité, un département, une région ou une édition.");
        Release = new(this, "Release", "Une version des données : un état qui ne change plus.");
    }

    public Snapshot Snapshot { get; }
    public NounType<EditionView> Edition { get; }
    public NounType<CollectivityView> Collectivity { get; }
    public NounType<AwardView> Award { get; }
    public NounType<Level> Level { get; }
    public NounType<Cited<Domain>> Domain { get; }
    public NounType<Cited<Score>> Score { get; }
    public NounType<Cited<Mention>> Mention { get; }
    public NounType<Cited<JuryMember>> JuryMember { get; }
    public NounType<Cited<JuryComment>> JuryComment { get; }
    public NounType<Tally> Tally { get; }
    public NounType<Source> Source { get; }
    public NounType<Disagreement> Disagreement { get; }
    public NounType<Lead> Lead { get; }
    public NounType<EditionView> Coverage { get; }
    public NounType<RecordRow> Record { get; }
    public NounType<Movement> Movement { get; }
    public NounType<SearchHit> SearchHit { get; }
    public NounType<Release> Release { get; }

    public static IGraphType ListOf(IGraphType type) => new NonNullGraphType(new ListGraphType(new NonNullGraphType(type)));

    /// <summary>The type made under a name, once.</summary>
    public TType Once<TType>(string name, Func<TType> make) where TType : IGraphType =>
        (TType)(_made.TryGetValue(name, out var made) ? made : _made[name] = make());

    public string Say(Column column) =>
        Snapshot.DescribeColumn(column.DescribedBy)?.Description ?? column.Description ?? column.Title ?? column.Name;

    /// <summary>The type of a column's values, within the noun that has it.</summary>
    public IGraphType TypeOf(Column column, string noun)
    {
        var type = column.Type switch
        {
            ColumnType.Integer => Once("Int", () => new IntGraphType()),
            ColumnType.Number => Once("Float", () => new FloatGraphType()),
            ColumnType.Boolean => Once("Boolean", () => new BooleanGraphType()),
            ColumnType.Date => _date,
            ColumnType.List => ListOf(Text),
            ColumnType.Tree => Tree(column, noun + Names.Pascal(column.Name)),
            _ when column.Name is "siren" or "epci_siren" => _siren,
            _ when Snapshot.DescribeColumn(column.DescribedBy) is { Choices: { Count: > 0 } choices } => Enum(Names.EnumOf(column.DescribedBy!), choices),
            _ => Text,
        };
        return column.CanBeEmpty || type is NonNullGraphType ? type : new NonNullGraphType(type);
    }

    public SirenScalar Siren => _siren;

    public IGraphType Text => Once("String", () => new StringGraphType());

    public EnumerationGraphType Enum(string name, IReadOnlyList<string> values)
    {
        if (_enums.TryGetValue(name, out var known))
        {
            return known;
        }

        var type = new EnumerationGraphType { Name = name, Description = "Une valeur d’une liste fermée." };
        foreach (var value in values)
        {
            type.Add(new EnumValueDefinition(name == "YesNoUnknown" ? YesNo(value) : Names.Screaming(value), value) { Description = Vocabulary.Of(name, value) });
        }

        return _enums[name] = type;
    }

    private static string YesNo(string value) => value switch { "true" => "YES", "false" => "NO", _ => "UNKNOWN" };

    private IGraphType Tree(Column column, string name)
    {
        var type = Once(name, () => TreeType(column, name));
        return column.IsMany ? ListOf(type) : type;
    }

    private ObjectGraphType<Field[]> TreeType(Column column, string name)
    {
        var type = new ObjectGraphType<Field[]> { Name = name, Description = Say(column) };
        foreach (var part in column.Shape)
        {
            type.AddField(new FieldType
            {
                Name = Names.Camel(part.Name),
                Description = Say(part),
                ResolvedType = TypeOf(part, name),
                Resolver = new FuncFieldResolver<Field[], object>(context => CellValue.Of(Array.Find(context.Source, f => f.Name == part.Name).Value)),
            });
        }

        return type;
    }

    private NounType<T> Of<T>(string name, string table) where T : class => new(this, name, Snapshot.Describe(table)?.Description ?? name);
}
