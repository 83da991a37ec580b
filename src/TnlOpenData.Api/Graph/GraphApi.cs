using System.Text;
using GraphQL;
using Microsoft.Extensions.FileProviders;
using TnlOpenData.Api.Graph.Console;
using TnlOpenData.Api.Graph.Documents;
using TnlOpenData.Api.Http;
using TnlOpenData.Api.Releases;

namespace TnlOpenData.Api.Graph;

/// <summary>The GraphQL surface: the endpoint, its schema, its trusted documents and its console.</summary>
public static class GraphApi
{
    public const string Path = "/graphql";

    private static readonly string[] Methods = ["GET", "HEAD", "POST", "OPTIONS"];

    public static void AddGraph(this IServiceCollection services)
    {
        services.AddSingleton<GraphExecutor>();
        services.AddSingleton<GraphEndpoint>();
        services.AddSingleton(new GraphiqlFiles(new PhysicalFileProvider(System.IO.Path.Combine(AppContext.BaseDirectory, "graphiql"))));
    }

    public static void MapGraph(this WebApplication app)
    {
        app.MapMethods(Path, Methods, app.Services.GetRequiredService<GraphEndpoint>().Answer).ForPrograms();
        app.MapPlain(Path + "/schema.graphql", Schema).ForPrograms();
        app.MapPlain(Path + "/documents", DocumentList.Answer).ForPrograms();
        app.MapGraphiql();
    }

    private static Task Schema(HttpContext http)
    {
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
