package litper.engines;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.util.Version;
import org.elasticsearch.Build;
import org.elasticsearch.client.internal.node.NodeClient;
import org.elasticsearch.cluster.node.DiscoveryNodes;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.features.NodeFeature;
import org.elasticsearch.index.analysis.AnalyzerProvider;
import org.elasticsearch.index.analysis.AnalyzerScope;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.ActionPlugin;
import org.elasticsearch.plugins.AnalysisPlugin;
import org.elasticsearch.plugins.Plugin;
import org.elasticsearch.rest.BaseRestHandler;
import org.elasticsearch.rest.RestHandler;
import org.elasticsearch.rest.RestRequest;
import org.elasticsearch.rest.RestResponse;
import org.elasticsearch.rest.RestStatus;
import org.elasticsearch.rest.Scope;
import org.elasticsearch.rest.ServerlessScope;
import org.tartarus.snowball.ext.SpanishStemmer;

/** Names Lucene's analysis as Elasticsearch's unpublished module does, and answers at the root, where clients look who it is. */
public final class Analysis extends Plugin implements AnalysisPlugin, ActionPlugin {
  @Override
  public Map<String, AnalysisProvider<AnalyzerProvider<? extends Analyzer>>> getAnalyzers() {
    return Map.of("spanish", analyzer(SpanishAnalyzer::new));
  }

  @Override
  public Map<String, AnalysisProvider<TokenFilterFactory>> getTokenFilters() {
    return Map.of(
        "lowercase", filter((in, settings) -> new LowerCaseFilter(in)),
        "asciifolding", filter((in, settings) -> new ASCIIFoldingFilter(in)),
        "stemmer", filter(Analysis::stemmer),
        "edge_ngram", filter(Analysis::beginnings));
  }

  private static TokenStream stemmer(TokenStream in, Settings settings) {
    return switch (settings.get("language", settings.get("name", "english"))) {
      case "spanish" -> new SnowballFilter(in, new SpanishStemmer());
      case "light_spanish" -> new SpanishLightStemFilter(in);
      default -> new PorterStemFilter(in);
    };
  }

  private static TokenStream beginnings(TokenStream in, Settings settings) {
    boolean whole = settings.getAsBoolean("preserve_original", false);
    return new EdgeNGramTokenFilter(in, settings.getAsInt("min_gram", 1), settings.getAsInt("max_gram", 2), whole);
  }

  private static AnalysisProvider<AnalyzerProvider<? extends Analyzer>> analyzer(Supplier<Analyzer> make) {
    return (index, environment, name, settings) -> {
      Analyzer made = make.get();
      return new AnalyzerProvider<Analyzer>() {
        public String name() {
          return name;
        }

        public AnalyzerScope scope() {
          return AnalyzerScope.INDEX;
        }

        public Analyzer get() {
          return made;
        }
      };
    };
  }

  private static AnalysisProvider<TokenFilterFactory> filter(BiFunction<TokenStream, Settings, TokenStream> make) {
    return (index, environment, name, settings) ->
        new TokenFilterFactory() {
          public String name() {
            return name;
          }

          public TokenStream create(TokenStream in) {
            return make.apply(in, settings);
          }
        };
  }

  @Override
  public Collection<RestHandler> getRestHandlers(
      RestHandlersServices services, Supplier<DiscoveryNodes> nodes, Predicate<NodeFeature> features) {
    return List.of(new Root());
  }

  @ServerlessScope(Scope.PUBLIC)
  static final class Root extends BaseRestHandler {
    @Override
    public String getName() {
      return "main_action";
    }

    @Override
    public List<Route> routes() {
      return List.of(new Route(RestRequest.Method.GET, "/"), new Route(RestRequest.Method.HEAD, "/"));
    }

    @Override
    protected RestChannelConsumer prepareRequest(RestRequest request, NodeClient client) {
      return channel -> {
        var body = channel.newBuilder();
        body.startObject().field("name", "litper-1").field("cluster_name", "litper").field("cluster_uuid", "litper");
        body.startObject("version").field("number", Build.current().version()).field("build_flavor", "default");
        body.field("lucene_version", Version.LATEST.toString()).endObject();
        body.field("tagline", "You Know, for Search").endObject();
        channel.sendResponse(new RestResponse(RestStatus.OK, body));
      };
    }
  }
}
