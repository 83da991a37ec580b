using System.Text;
using GraphQL;
using TnlOpenData.Api.Http;
using TnlOpenData.Api.Releases;
using TnlOpenData.Queries;

namespace TnlOpenData.Api.Graph;

/// <summary>The GraphQL surface: the endpoint and its schema.</summary>
public static class GraphApi
{
    public const string Path = "/graphql";

    private static readonly string[] Read = ["GET", "HEAD", "OPTIONS"];

    public static void AddGraph(this IServiceCollection services)
    {
        services.AddSingleton<GraphExecutor>();
        services.AddSingleton<GraphEndpoint>();
    }

    public static void MapGraph(this WebApplication app)
    {
        app.MapMethods(Path, [.. Read, "POST"], app.Services.GetRequiredService<GraphEndpoint>().Answer);
        app.MapMethods(Path + "/schema.graphql", Read, Schema);
    }

    private static Task Schema(HttpContext http)
    {
        if (http.Request.Query.Count > 0)
        {
            return Problems.Refuse(http, [.. http.Request.Query.Keys.Select(k => Refusal.UnknownParameter(k, []))]);
        }

        var snapshot = http.RequestServices.GetRequiredService<Served>().Current;
        var text = http.RequestServices.GetRequiredService<GraphExecutor>().SchemaOf(snapshot).Print();
        return new Representation
        {
            ContentType = "application/graphql; charset=utf-8",
            Identity = $"{snapshot.Release.Id} schema",
            LastModified = snapshot.Release.Created,
            Write = output => Encoding.UTF8.GetBytes(text, output),
        }.Send(http);
    }
}
